import type { IconName } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import { Spinner } from '@/components/ui/spinner'
import { PAGE_FORMATS, type PageFormat } from '@/lib/contracts/paper'
import { useT } from '@/lib/i18n/provider'
import { useTakingFile } from './use-taking-file'

const ICONS: Record<PageFormat, IconName> = { pdf: 'file-down', docx: 'file-text' }

/** What is shown as one page of A4 in the office's letterhead; `path` = its address, which takes the format. */
export function PageMenu({ path, query }: { path: string; query: URLSearchParams }) {
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
          aria-busy={taking !== null}
          className="edge-field bg-surface text-ink"
        >
          {taking !== null && (
            <Spinner
              className="absolute inset-0 grid place-items-center rounded-control bg-surface"
              size={18}
            />
          )}
        </IconButton>
      )}
    >
      {PAGE_FORMATS.map((format) => (
        <MenuAction
          key={format}
          icon={ICONS[format]}
          onPress={() => take(`${path}?${new URLSearchParams([...query, ['format', format]])}`)}
        >
          {t(`export.as.${format}`)}
        </MenuAction>
      ))}
    </Menu>
  )
}
