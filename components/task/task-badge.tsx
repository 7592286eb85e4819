import { Badge } from '@/components/ui/badge'
import { StateMark } from '@/components/ui/state-mark'
import type { Badge as BadgeName } from '@/lib/domain/deadline'
import { useT } from '@/lib/i18n/provider'
import { BADGE_LOOK } from './badge-look'

/** The one badge of a task: shape, word and colour. */
export function TaskBadge({ badge, className }: { badge: BadgeName; className?: string }) {
  const t = useT()
  const { tone, mark } = BADGE_LOOK[badge]
  return (
    <Badge tone={tone} mark={mark} {...(className ? { className } : {})}>
      {t(`states.badge.${badge}`)}
    </Badge>
  )
}

/** The shape alone, as decoration beside words that say the same. */
export function TaskMark({ badge, size = 16 }: { badge: BadgeName; size?: number }) {
  const { tone, mark } = BADGE_LOOK[badge]
  return <StateMark shape={mark} tone={tone} size={size} />
}
