import { useSearchParams } from 'next/navigation'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import { branchParam, openingBranch, viewedBranch } from '@/lib/domain/branch'
import { viewAddress, viewedDay } from './view'

/** What the address asks for and ways to something else. The figures are asked from the browser, so no page is loaded anew. */
export function useView({ startsOn, units }: Pick<Campaign, 'startsOn' | 'units'>) {
  const viewer = useViewer()
  const { today } = viewer
  const params = useSearchParams()
  const opening = openingBranch(viewer)
  const { past, wrong } = viewedDay(params.get('asOf'), startsOn, today)
  const branch = viewedBranch(params.get('branch'), opening, units)
  const view = { past, branch, branchParam: branchParam(branch, opening) }
  const showDay = (next: string | null) => {
    const address = viewAddress({ ...view, past: next === today ? null : next })
    // Stepping from day to day is one entry of the history: "back" leads to where one came from.
    if (past && next) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
  }
  const showBranch = (next: string | null) =>
    window.history.pushState(null, '', viewAddress({ ...view, branchParam: branchParam(next, opening) }))
  return { view, opening, wrong, today, showDay, showBranch }
}
