import type { IconName } from '@/components/ui/icon'
import { MenuAction } from '@/components/ui/menu-item'
import type { ExportFormat } from '@/lib/contracts/export'
import { useT } from '@/lib/i18n/provider'

const ICONS: Record<ExportFormat, IconName> = {
  xlsx: 'table',
  csv: 'list',
  pdf: 'file-down',
  docx: 'file-text',
}

type Props<Format extends ExportFormat> = { formats: readonly Format[]; make: (format: Format) => void }

/** The files that something may become, as items of a menu. */
export function FileItems<Format extends ExportFormat>({ formats, make }: Props<Format>) {
  const t = useT()
  return formats.map((format) => (
    <MenuAction key={format} icon={ICONS[format]} onPress={() => make(format)}>
      {t(`export.as.${format as ExportFormat}`)}
    </MenuAction>
  ))
}
