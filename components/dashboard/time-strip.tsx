import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Segmented } from '@/components/ui/segmented'
import { useT } from '@/lib/i18n/provider'

type Mode = 'day' | 'compare'

type Props = {
  mode: Mode
  onMode: (mode: Mode) => void
  onClose: () => void
  /** The days: their fields and steps. */
  children: ReactNode
}

/** You are not looking at now: which day or days, and the way back. One strip for both, so that the focus stays in it. */
export function TimeStrip({ mode, onMode, onClose, children }: Props) {
  const t = useT()
  const compares = mode === 'compare'
  return (
    <section
      aria-label={t('dashboard.asOf.region')}
      className="sticky top-16 z-20 flex flex-wrap items-end gap-3 bg-ink px-10 pt-3 pb-3.5 text-paper max-xl:px-6 max-md:top-14 max-md:gap-2 max-md:px-4 max-md:py-2 print:hidden"
    >
      <p
        className={cn(
          'flex h-9 items-center gap-2.5 pr-3 font-semibold text-body max-lg:hidden',
          compares && 'max-xl:hidden',
        )}
      >
        <Icon name="history" size={18} />
        {t(compares ? 'compare.title' : 'dashboard.asOf.viewing')}
      </p>
      {children}
      <div className="ml-auto flex items-end gap-3 max-md:w-full max-md:justify-between max-md:gap-2">
        <div className="text-ink [&_label:has(:checked)]:bg-brand-fill [&_label:has(:checked)]:text-on-brand max-sm:[&_label]:px-2.5">
          <Segmented
            label={t('timeMachine.mode')}
            options={[
              { value: 'day', label: t('timeMachine.oneDay') },
              { value: 'compare', label: t('timeMachine.compare') },
            ]}
            value={mode}
            onValueChange={onMode}
          />
        </div>
        <Button
          variant={compares ? 'secondary' : 'primary'}
          icon={compares ? 'x' : 'corner-down-right'}
          onClick={onClose}
          className="max-sm:px-2.5 max-sm:[&>svg]:hidden"
        >
          {t(compares ? 'compare.close' : 'dashboard.asOf.today')}
        </Button>
      </div>
    </section>
  )
}
