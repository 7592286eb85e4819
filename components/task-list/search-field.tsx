import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { Kbd } from '@/components/ui/kbd'
import { SearchBox } from '@/components/ui/search-box'
import { useT } from '@/lib/i18n/provider'

export const SEARCH_ID = 'task-search'

type Props = { id?: string; q: string; onSearch: (q: string) => void; wanted: boolean; className?: string }

/** Searches the list; the address keeps the query. */
export function SearchField({ id = SEARCH_ID, ...box }: Props) {
  const t = useT()
  const hint = useKeyHint()('search')
  return (
    <SearchBox
      {...box}
      id={id}
      label={t('task-list.search')}
      trailing={
        hint && (
          <span className="max-md:hidden">
            <Kbd>{hint}</Kbd>
          </span>
        )
      }
    />
  )
}
