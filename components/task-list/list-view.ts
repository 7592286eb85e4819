import { LIST_VIEWS, type ListView } from '@/lib/contracts/filter-query'

/** Ways to look at one filtered list. The timeline has a page of its own; the others share the list's address. */

const TIMELINE_PATH = '/timeline'

/** The view of an address; what it does not name is the one remembered for the person. */
export function viewOfAddress(path: string, named: string | null, remembered: ListView): ListView {
  if (path === TIMELINE_PATH) return 'timeline'
  return LIST_VIEWS.find((view) => view === named && view !== 'timeline') ?? remembered
}

/** Path and `view=` of an address; the remembered view needs no word. */
export function viewAddress(view: ListView, remembered: ListView): { path: string; param: string | null } {
  if (view === 'timeline') return { path: TIMELINE_PATH, param: null }
  return { path: '/tasks', param: view === remembered ? null : view }
}

/** The same for whom it is sent to, whatever they remember. */
export function viewLink(view: ListView): { path: string; param: string | null } {
  return view === 'timeline' ? viewAddress(view, view) : { path: '/tasks', param: view }
}
