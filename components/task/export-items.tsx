import type { IconName } from '@/components/ui/icon'
import { MenuAction } from '@/components/ui/menu-item'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/contracts/export'
import { useT } from '@/lib/i18n/provider'

const ICONS: Record<ExportFormat, IconName> = {
  xlsx: 'table',
  csv: 'list',
  pdf: 'file-down',
  docx: 'file-text',
}

/** The files that a list may become, as items of a menu. */
export function ExportItems({ make }: { make: (format: ExportFormat) => void }) {
  const t = useT()
  return EXPORT_FORMATS.map((format) => (
    <MenuAction key={format} icon={ICONS[format]} onPress={() => make(format)}>
      {t(`export.as.${format}`)}
    </MenuAction>
  ))
}
