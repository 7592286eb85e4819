import { tasksHref } from '@/components/dashboard/task-links'
import type { View } from '@/components/dashboard/view'
import { BADGE_PARTS, type BadgePart, OVERDUE } from '@/components/task/badge-parts'
import { Figure, FigureRow } from '@/components/ui/figure'
import { StateMark } from '@/components/ui/state-mark'
import type { Comparison } from '@/lib/contracts/comparison'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { Was } from './was'

function changeText(t: Translator, change: number): string {
  if (change === 0) return t('compare.unchanged')
  return change > 0 ? t('compare.more', { n: change }) : t('compare.fewer', { n: -change })
}

type Props = { compared: Pick<Comparison, 'before' | 'after'>; view: View }

/** Figures of both days, the earlier one struck through; each opens the tasks it counts on the later day. */
export function ComparedFigures({ compared: { before, after }, view }: Props) {
  const t = useT()
  const locale = useLocale()
  const isShown = (part: BadgePart) =>
    part.key !== 'cancelled' || part.of(before.badges) + part.of(after.badges) > 0
  return (
    <FigureRow label={t('compare.figures')}>
      {BADGE_PARTS.filter(isShown).map((part) => {
        const [was, is] = [part.of(before.badges), part.of(after.badges)]
        return (
          <Figure
            key={part.key}
            mark={<StateMark shape={part.mark} tone={part.tone} size={15} />}
            label={t(part.label)}
            value={
              <span className="[&_s]:mr-2.5 [&_s]:font-medium [&_s]:text-[1.75rem] [&_s]:leading-none [&_s]:tracking-normal">
                {was !== is && <Was value={uiNumber(was, locale)} />}
                {uiNumber(is, locale)}
              </span>
            }
            tone={part === OVERDUE && is > 0 ? 'late' : 'ink'}
            fact={changeText(t, is - was)}
            href={tasksHref({ badge: part.badges }, view)}
          />
        )
      })}
    </FigureRow>
  )
}
