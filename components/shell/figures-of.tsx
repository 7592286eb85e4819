import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { TopBarAside } from './top-bar-aside'

type Props = { at: string; stale: boolean; className?: string }

/** "Số liệu lúc 09:40, 15/06/2022" */
export function FiguresOf({ at, stale, className }: Props) {
  const t = useT()
  const locale = useLocale()
  return (
    <p className={cn('flex items-center gap-2 whitespace-nowrap text-ink-3 text-secondary', className)}>
      <Icon name={stale ? 'cloud-alert' : 'refresh'} size={14} />
      {t(stale ? 'states.loadError.stale' : 'shell.asOf', { time: uiDateTime(at, locale) })}
    </p>
  )
}

/** The same of a page of today: in the top bar where it is wide enough, else where it stands. */
export function PageFiguresOf({ at, stale, className }: Props) {
  return (
    <>
      <TopBarAside>
        <FiguresOf at={at} stale={stale} />
      </TopBarAside>
      <FiguresOf at={at} stale={stale} className={cn('xl:hidden print:hidden', className)} />
    </>
  )
}
