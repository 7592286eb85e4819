import type { MarkShape } from '@/components/ui/state-mark'
import type { Tone } from '@/components/ui/tone'
import type { Badge } from '@/lib/domain/deadline'

/** Colour and shape of each badge (design §5): every page draws a state the same way. */
export const BADGE_LOOK: Record<Badge, { tone: Tone; mark: MarkShape }> = {
  completed: { tone: 'done', mark: 'tick' },
  cancelled: { tone: 'todo', mark: 'ring-slashed' },
  paused: { tone: 'todo', mark: 'bars' },
  submitted: { tone: 'wait', mark: 'hourglass' },
  overdue: { tone: 'late', mark: 'octagon' },
  returned: { tone: 'back', mark: 'arrow-back' },
  due_soon: { tone: 'soon', mark: 'diamond' },
  in_progress: { tone: 'doing', mark: 'ring-half' },
  not_started: { tone: 'todo', mark: 'ring-dashed' },
}
