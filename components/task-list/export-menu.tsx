import { FileItems } from '@/components/task/file-items'
import { useExporting } from '@/components/task/use-exporting'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { EXPORT_FORMATS } from '@/lib/contracts/export'
import { useT } from '@/lib/i18n/provider'
import { filterQuery, type ListFilter } from './list-filter'

/** The list as a file: every task of the filter, branch and day shown, in the order shown. */
export function ExportMenu({ filter }: { filter: ListFilter }) {
  const t = useT()
  const { make, isMaking } = useExporting(filterQuery(filter))
  const label = t(isMaking ? 'export.making' : 'export.open')
  return (
    <Menu
      label={t('export.open')}
      align="end"
      trigger={(props) => <IconButton {...props} icon="download" label={label} busy={isMaking} />}
    >
      <FileItems formats={EXPORT_FORMATS} make={make} />
    </Menu>
  )
}
