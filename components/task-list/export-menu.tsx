import { useViewer } from '@/components/shell/viewer-provider'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import { Spinner } from '@/components/ui/spinner'
import { useToast } from '@/components/ui/toast'
import type { ExportFormat } from '@/lib/contracts/export'
import type { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { useExport } from '@/lib/queries/export'
import { filterQuery, type ListFilter } from './list-filter'
import { saveFile } from './save-file'

/** The list as a file: every task of the filter, branch and day shown, in the order shown. */
export function ExportMenu({ filter }: { filter: ListFilter }) {
  const t = useT()
  const toast = useToast()
  const { campaignId } = useViewer()
  const making = useExport(campaignId)
  const make = (format: ExportFormat) => {
    if (making.isPending) return
    making.mutate(
      { format, filter: filterQuery(filter) },
      {
        onSuccess: saveFile,
        onError: (error) =>
          toast.show({
            icon: 'alert',
            message: failureOf(error as ApiError, t('export.failed')),
            action: { label: t('export.retry'), onPress: () => make(format) },
          }),
      },
    )
  }
  const label = t(making.isPending ? 'export.making' : 'export.open')
  return (
    <Menu
      label={t('export.open')}
      align="end"
      trigger={(props) => (
        <IconButton {...props} icon="download" label={label} aria-busy={making.isPending}>
          {making.isPending && (
            <Spinner
              className="absolute inset-0 grid place-items-center rounded-control bg-surface"
              size={18}
            />
          )}
        </IconButton>
      )}
    >
      <MenuAction icon="file-text" onPress={() => make('xlsx')}>
        {t('export.xlsx')}
      </MenuAction>
      <MenuAction icon="list" onPress={() => make('csv')}>
        {t('export.csv')}
      </MenuAction>
    </Menu>
  )
}

/** The server's own sentence where it gave one. */
function failureOf({ status, message }: ApiError, otherwise: string): string {
  return status === 0 ? otherwise : `${otherwise}. ${message}`
}
