import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'
import { type MarkShape, StateMark } from './state-mark'
import type { Tone } from './tone'

const LOOK: Record<Tone | 'plain', string> = {
  todo: 'bg-todo-tint text-todo',
  doing: 'bg-doing-tint text-doing',
  back: 'text-doing edge-doing-fill',
  soon: 'bg-soon-tint text-soon',
  late: 'bg-late-tint text-late',
  wait: 'bg-wait-tint text-wait',
  done: 'bg-done-tint text-done',
  plain: 'bg-sunken text-ink-2',
}

const USUAL_MARK: Record<Tone, MarkShape> = {
  todo: 'ring-dashed',
  doing: 'ring-half',
  back: 'arrow-back',
  soon: 'diamond',
  late: 'octagon',
  wait: 'hourglass',
  done: 'tick',
}

type Props = {
  tone: Tone | 'plain'
  mark?: MarkShape
  icon?: IconName
  children: ReactNode
  className?: string
}

export function Badge({ tone, mark, icon, children, className }: Props) {
  const shape = mark ?? (tone === 'plain' ? undefined : USUAL_MARK[tone])
  return (
    <span
      className={cn(
        'inline-flex h-6 flex-none items-center gap-1.5 whitespace-nowrap rounded-badge pr-2 pl-1.5',
        'font-medium text-secondary',
        LOOK[tone],
        className,
      )}
    >
      {icon ? <Icon name={icon} size={14} /> : shape && <StateMark shape={shape} size={14} />}
      {children}
    </span>
  )
}
