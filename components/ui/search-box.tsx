import { type ReactNode, useRef, useState } from 'react'
import { cn } from './cn'
import { Icon } from './icon'
import { TextField } from './text-field'

const PAUSE_MS = 250

type Props = {
  /** what it searches: its name and what stands in it while it is empty */
  label: string
  q: string
  onSearch: (q: string) => void
  id?: string
  maxLength?: number
  trailing?: ReactNode
  /** Somebody just asked to search: it takes the focus as it comes. */
  wanted?: boolean
  className?: string
}

/** Searches while typing, at once by Enter. Its owner keeps the query; the field follows it when it changes some other way. */
export function SearchBox({ label, q, onSearch, wanted = false, className, ...entry }: Props) {
  const [typed, setTyped] = useState({ text: q, on: q })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isOwn = typed.text.trim() === q || typed.on === q
  const search = (text: string, delay: number) => {
    setTyped({ text, on: q })
    clearTimeout(pause.current)
    pause.current = setTimeout(() => onSearch(text.trim()), delay)
  }
  return (
    <search className={cn('[&_input::-webkit-search-cancel-button]:appearance-none', className)}>
      <TextField
        {...entry}
        type="search"
        size="sm"
        label={label}
        labelStyle="hidden"
        placeholder={label}
        autoComplete="off"
        enterKeyHint="search"
        data-wanted={wanted || undefined}
        ref={wanted ? focusOnce : undefined}
        value={isOwn ? typed.text : q}
        leading={<Icon name="search" className="text-ink-3" />}
        onChange={(event) => search(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => event.key === 'Enter' && search(event.currentTarget.value, 0)}
      />
    </search>
  )
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
