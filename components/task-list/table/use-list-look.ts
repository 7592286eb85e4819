import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import type { ListAddress } from '@/components/task-list/use-list-address'
import { useToast } from '@/components/ui/toast'
import type { ListGrouping, ListPreferences } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { useListLook, useSetListLook } from '@/lib/queries/list-look'
import { groupedQuery, groupingOf } from './grouping'

/** What the table is grouped by and its columns: in the address and with the person. */
export function useLook({ filter, query, groupBy, go }: ListAddress) {
  const t = useT()
  const toast = useToast()
  const look = useListLook(useViewer().list)
  const { mutateAsync } = useSetListLook()
  const grouping = groupingOf(groupBy, look.groupBy, filter.sort)
  // A promise and not a callback of mutate(): what fails is told on the next page too.
  const onLook = (next: ListPreferences) =>
    void mutateAsync(next).catch((error) => toast.show({ icon: 'alert', message: refusalText(t, error) }))
  const onGroup = (by: ListGrouping) => {
    go({ groupBy: by })
    onLook({ groupBy: by })
  }
  return { look, grouping, query: groupedQuery(query, grouping, filter.sort), onLook, onGroup }
}

export type Look = ReturnType<typeof useLook>
