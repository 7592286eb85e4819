import { useAction } from '@/components/shell/keys/key-actions'
import { SEARCH_ID } from './search-field'

type Keys = { onNext: () => void; onPrevious: () => void; onClose: () => void }

/** Keys of the list: to its search; with a task open to the next and previous one, and away from it. */
export function useListKeys(open: boolean, { onNext, onPrevious, onClose }: Keys): void {
  useAction('search', () => document.getElementById(SEARCH_ID)?.focus())
  useAction('next', open ? onNext : null)
  useAction('previous', open ? onPrevious : null)
  useAction('close', open ? onClose : null)
}
