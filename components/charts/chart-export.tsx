import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import { useToast } from '@/components/ui/toast'
import type { ChartFile, ChartFormat } from './export-chart'

export type ExportTexts = Record<'open' | 'failed' | ChartFormat, string>

/** The chart as a file; what makes it is fetched with the first press. */
export function ChartExport({ file, texts }: { file: () => ChartFile; texts: ExportTexts }) {
  const toast = useToast()
  const make = async (format: ChartFormat) => {
    try {
      const { exportChart } = await import('./export-chart')
      await exportChart(format, file())
    } catch {
      toast.show({ icon: 'alert', message: texts.failed })
    }
  }
  const item = (format: ChartFormat, icon: 'image' | 'pencil' | 'table') => (
    <MenuAction icon={icon} onPress={() => void make(format)}>
      {texts[format]}
    </MenuAction>
  )
  return (
    <span className="print:hidden">
      <Menu
        label={texts.open}
        align="end"
        trigger={(props) => <IconButton {...props} icon="download" label={texts.open} size="sm" />}
      >
        {item('png', 'image')}
        {item('svg', 'pencil')}
        {item('csv', 'table')}
      </Menu>
    </span>
  )
}
