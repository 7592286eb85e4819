import { BADGE_LOOK } from '@/components/task/badge-look'
import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import type { Task } from '@/lib/contracts/task'
import type { Status } from '@/lib/domain/task'
import { ASKS, type Move, type TransitionVerb } from '@/lib/domain/transitions'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

/** What a column says to what is dragged: what it will ask, or why not. Nothing in the column it came from. */
export function moveWords(t: Translator, move: Move): string {
  if (move.kind === 'stay') return ''
  return move.kind === 'step' ? t(`board.hint.${move.verb}`) : t(`board.refused.${move.why}`)
}

export function MoveNote({ move, tone }: { move: Move; tone: 'quiet' | 'loud' }) {
  const t = useT()
  if (move.kind === 'stay') return null
  return (
    <p
      className={cn(
        'flex-none pt-2 text-caption',
        move.kind === 'step' ? 'text-brand' : tone === 'loud' ? 'text-ink' : 'font-normal text-ink-3',
      )}
    >
      {moveWords(t, move)}
    </p>
  )
}

/** Where it would land. */
export function DropZone({ verb, to, task }: { verb: TransitionVerb; to: Status; task: Task }) {
  const t = useT()
  return (
    <div className="mt-3 mb-1 flex flex-none flex-col items-center gap-0.5 rounded-control border-[1.5px] border-brand border-dashed px-2.5 py-4 text-center text-brand">
      <StateMark shape={BADGE_LOOK[to].mark} size={22} className="mb-1" />
      <b className="text-pretty font-semibold text-table">{t(`board.drop.${verb}`, { key: task.key })}</b>
      <span className="text-pretty text-caption">{t(`board.asks.${ASKS[verb]}`)}</span>
    </div>
  )
}
