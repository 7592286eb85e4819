import { useRef, useState } from 'react'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { TextField } from '@/components/ui/text-field'
import { useT } from '@/lib/i18n/provider'

const PAUSE_MS = 250
export const SEARCH_ID = 'task-search'

type Props = { id?: string; q: string; onSearch: (q: string) => void; wanted: boolean; className?: string }

/** Searches while typing. The address keeps the query; the field follows it when it changes some other way. */
export function SearchField({ id = SEARCH_ID, q, onSearch, wanted, className }: Props) {
  const t = useT()
  const hint = useKeyHint()('search')
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
        id={id}
        type="search"
        size="sm"
        label={t('task-list.search')}
        labelStyle="hidden"
        placeholder={t('task-list.search')}
        autoComplete="off"
        enterKeyHint="search"
        data-wanted={wanted || undefined}
        ref={wanted ? focusOnce : undefined}
        value={isOwn ? typed.text : q}
        leading={<Icon name="search" className="text-ink-3" />}
        trailing={
          hint && (
            <span className="max-md:hidden">
              <Kbd>{hint}</Kbd>
            </span>
          )
        }
        onChange={(event) => search(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => event.key === 'Enter' && search(event.currentTarget.value, 0)}
      />
    </search>
  )
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
