import { BADGE_PARTS, type BadgePart, OVERDUE } from '@/components/shell/badge-parts'
import { Was } from '@/components/shell/was'
import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import type { Briefing } from '@/lib/contracts/briefing'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'

/** Every badge then and now; they add up to all tasks. */
export function Figures({ before, now }: Pick<Briefing, 'before' | 'now'>) {
  const t = useT()
  const locale = useLocale()
  const isShown = (part: BadgePart) =>
    part.key !== 'cancelled' || part.of(before.badges) + part.of(now.badges) > 0
  return (
    <dl
      aria-label={t('briefing.figures')}
      className="mb-2.5 grid grid-flow-col border-rule-2 border-t border-t-ink border-b hand:hidden"
    >
      {BADGE_PARTS.filter(isShown).map((part) => {
        const [was, is] = [part.of(before.badges), part.of(now.badges)]
        return (
          <div
            key={part.key}
            className="border-rule border-l pt-[7px] pb-1.5 pl-2.5 first:border-l-0 first:pl-0"
          >
            <dt className="flex items-center gap-[5px] whitespace-nowrap text-[0.75rem]/4 text-ink-2">
              <StateMark shape={part.mark} tone={part.tone} size={13} />
              {t(part.label)}
            </dt>
            <dd
              className={cn(
                'font-semibold text-[1.5rem]/[30px] [&_s]:mr-1.5 [&_s]:font-medium [&_s]:text-[1rem]',
                part === OVERDUE && is > 0 && 'text-late',
              )}
            >
              {was !== is && <Was value={uiNumber(was, locale)} />}
              {uiNumber(is, locale)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
