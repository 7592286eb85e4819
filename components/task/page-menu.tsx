import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { PAGE_FORMATS } from '@/lib/contracts/paper'
import { useT } from '@/lib/i18n/provider'
import { FileItems } from './file-items'
import { useTakingFile } from './use-taking-file'

type Props = {
  /** its address, which takes the format */
  path: string
  query: URLSearchParams
  /** among buttons with an edge, or in a bar of bare ones */
  variant?: 'edged' | 'bare'
}

/** What is shown as one page of A4 in the office's letterhead. */
export function PageMenu({ path, query, variant = 'edged' }: Props) {
  const t = useT()
  const { take, taking } = useTakingFile(t('export.onePage.failed'))
  const label = t('export.onePage')
  return (
    <Menu
      label={label}
      align="end"
      trigger={(props) => (
        <IconButton
          {...props}
          icon="download"
          label={label}
          busy={taking !== null}
          className={cn(variant === 'edged' && 'edge-field bg-surface text-ink')}
        />
      )}
    >
      <FileItems
        formats={PAGE_FORMATS}
        make={(format) => take(`${path}?${new URLSearchParams([...query, ['format', format]])}`)}
      />
    </Menu>
  )
}
