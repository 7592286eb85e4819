import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { HELD_ON_INK } from './as-of-strip'
import { StripDay } from './strip-day'
import type { ComparedDays } from './view'

type Props = {
  startsOn: string
  today: string
  days: ComparedDays
  onShow: (from: string, to: string) => void
}

/** The two days compared; typed in the wrong order they are turned round by one press. */
export function ComparedDaysFields({ startsOn, today, days, onShow }: Props) {
  const t = useT()
  const { from, to, order } = days
  return (
    <>
      <StripDay
        label={t('compare.from')}
        day={from}
        first={startsOn}
        last={today}
        error={order === 'wrong' ? t('compare.wrongOrder') : undefined}
        onShow={(next) => onShow(next, to)}
      />
      <Icon name="arrow-right" className="h-9 max-md:hidden" />
      <StripDay
        label={t(to === today ? 'compare.toToday' : 'compare.to')}
        day={to}
        first={startsOn}
        last={today}
        onShow={(next) => onShow(from, next)}
      />
      <Button
        icon="swap"
        disabledReason={order === 'right' ? t('compare.inOrder') : undefined}
        onClick={() => onShow(to, from)}
        className={cn(HELD_ON_INK, order === 'right' && 'max-md:hidden')}
      >
        <span className="max-md:sr-only">{t('compare.swap')}</span>
      </Button>
    </>
  )
}
