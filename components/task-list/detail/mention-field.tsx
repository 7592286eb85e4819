import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Avatar } from '@/components/ui/avatar'
import { cn } from '@/components/ui/cn'
import { TextArea } from '@/components/ui/text-area'
import type { Campaign } from '@/lib/contracts/campaign'
import { peopleFor, typedMention } from '@/lib/domain/mentions'
import { useT } from '@/lib/i18n/provider'

const OFFERED = 6

type Person = Campaign['people'][number]

type Props = {
  id: string
  value: string
  onValueChange: (value: string) => void
  onSend: () => void
}

/** A text in which @ offers the people of the plan: arrows choose, Enter or Tab takes, Esc closes the list. */
export function MentionField({ id, value, onValueChange, onSend }: Props) {
  const t = useT()
  const listId = useId()
  const { people } = useCampaign()
  const box = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState<number | null>(null)
  const typed = typedMention(value.slice(0, caret))
  const offered = typed && typed.start !== closed ? peopleFor(people, typed.query, OFFERED) : []
  const chosen = offered[Math.min(at, offered.length - 1)]

  const take = (name: string) => {
    if (!typed) return
    const before = `${value.slice(0, typed.start)}@${name} `
    // Before the next key is read: set a frame later, the caret would go back under what a quick hand has typed on.
    flushSync(() => {
      onValueChange(before + value.slice(caret))
      setClosed(typed.start)
      setCaret(before.length)
    })
    box.current?.focus()
    box.current?.setSelectionRange(before.length, before.length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSend()
    if (!chosen) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((now) => (now + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen.name)
    else if (event.key === 'Escape') setClosed(typed?.start ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="relative min-w-0 flex-1">
      {chosen && <MentionList id={listId} people={offered} chosen={chosen} onTake={take} />}
      <TextArea
        id={id}
        ref={box}
        label={t('task-list.comment.label')}
        labelStyle="hidden"
        rows={1}
        maxLength={4_000}
        placeholder={t('task-list.comment.placeholder')}
        value={value}
        aria-autocomplete="list"
        aria-controls={chosen ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
        onChange={(event) => {
          onValueChange(event.currentTarget.value)
          setCaret(event.currentTarget.selectionStart)
          setAt(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

type ListProps = {
  id: string
  people: readonly Person[]
  chosen: Person
  onTake: (name: string) => void
}

function MentionList({ id, people, chosen, onTake }: ListProps) {
  const t = useT()
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('task-list.comment.people')}
      className="absolute bottom-full left-0 z-20 mb-1 w-72 max-w-full rounded-control bg-surface p-1 shadow-pop"
    >
      {people.map((person) => (
        <div
          key={person.id}
          id={`${id}-${person.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={person === chosen}
          // The field keeps the focus, so that typing goes on.
          onPointerDown={(event) => {
            event.preventDefault()
            onTake(person.name)
          }}
          className={cn(
            'flex min-h-10 items-center gap-2 rounded-badge px-2 text-table max-md:min-h-11',
            person === chosen && 'bg-brand-tint',
          )}
        >
          <Avatar name={person.name} size="sm" />
          <span className="min-w-0 truncate">
            {person.name} <span className="text-ink-3 text-secondary">{person.title}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
