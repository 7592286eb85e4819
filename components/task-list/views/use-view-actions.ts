import { refusalText } from '@/components/task/draft-problem'
import { keptQuery, listHref } from '@/components/task-list/list-filter'
import { viewLink } from '@/components/task-list/list-view'
import { useCampaign } from '@/components/task-list/use-task-list'
import { useToast } from '@/components/ui/toast'
import type { ChangeView, SavedView } from '@/lib/contracts/view'
import { useT } from '@/lib/i18n/provider'
import { newKey } from '@/lib/queries/tasks'
import { useWriteView } from '@/lib/queries/views'
import { keptView, type SavedViews } from './use-saved-views'

/** Names no branch that is one: a link for somebody whose pages open on another branch must say which it means. */
const NO_OPENING = ''

/** What the menu of a kept filter does at once, each told by a toast. */
export function useViewActions(views: SavedViews, view: SavedView) {
  const t = useT()
  const toast = useToast()
  const step = useWriteView(useCampaign().id)
  const change = async (body: ChangeView, told: string) => {
    try {
      await step.mutateAsync({ do: 'change', id: view.id, body, key: newKey() })
      toast.show({ icon: 'tick', message: told })
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  const copyLink = async () => {
    const filter = { ...views.filterOf(view), asOf: null }
    const href =
      window.location.origin +
      listHref(filter, {
        opening: NO_OPENING,
        savedId: view.id,
        view: viewLink(keptView(view) ?? 'table'),
      })
    try {
      await navigator.clipboard.writeText(href)
      toast.show({ icon: 'tick', message: t('views.copied') })
    } catch {
      // Without HTTPS there is no clipboard to write to.
      toast.show({ icon: 'link', message: t('views.notCopied', { href }) })
    }
  }
  return {
    saveChanges: () =>
      void change(
        { query: keptQuery(views.address.filter, views.address.view) },
        t('views.saved', { name: view.name }),
      ),
    toggleShared: () =>
      void change(
        { shared: !view.shared },
        t(view.shared ? 'views.notShared' : 'views.nowShared', { name: view.name }),
      ),
    copyLink: () => void copyLink(),
  }
}
