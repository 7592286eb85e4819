import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { RADIO_DOT } from '@/components/ui/radio-dot'

type Props = {
  name: string
  title: string
  state: 'chosen' | 'open' | 'closed'
  onChoose: () => void
  /** what it does, before it is decided */
  children: ReactNode
  /** what it asks for, once chosen */
  asks?: ReactNode
}

/** One answer as a radio with its effect in figures (design §12, "Xác nhận"). */
export function ChoiceCard({ name, title, state, onChoose, children, asks }: Props) {
  const isChosen = state === 'chosen'
  return (
    <div
      className={cn(
        'border-rule border-b border-l-4 py-3 pr-3 pl-2.5',
        isChosen ? 'border-l-brand-fill bg-surface' : 'border-l-transparent',
      )}
    >
      <label className={cn('flex gap-3', state !== 'closed' && 'cursor-pointer')}>
        <input
          type="radio"
          name={name}
          checked={isChosen}
          disabled={state === 'closed'}
          onChange={onChoose}
          className={cn(RADIO_DOT, 'mt-1')}
        />
        <span className="min-w-0 flex-1">
          <b className="block font-semibold text-body">{title}</b>
          <span className="block text-ink-2 text-secondary">{children}</span>
        </span>
      </label>
      {isChosen && asks && <div className="pt-2.5 pl-7">{asks}</div>}
    </div>
  )
}
