import { useSearchParams } from 'next/navigation'
import { viewedDay } from '@/components/shell/viewed-day'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import { branchParam, openingBranch, viewedBranch } from '@/lib/domain/branch'
import { comparedDays, type Place, placeAddress } from './view'

/** What the address asks for and ways to something else. The figures are asked from the browser, so no page is loaded anew. */
export function useView({ startsOn, units }: Pick<Campaign, 'startsOn' | 'units'>) {
  const viewer = useViewer()
  const { today } = viewer
  const params = useSearchParams()
  const opening = openingBranch(viewer)
  const asOf = params.get('asOf')
  const other = params.get('with')
  const compared = comparedDays({ asOf, other }, startsOn, today)
  const { past, looksBack, wrong } = viewedDay(asOf, startsOn, today)
  const branch = viewedBranch(params.get('branch'), opening, units)
  const here: Place = {
    day: looksBack ? asOf : null,
    with: compared?.to ?? null,
    branchParam: branchParam(branch, opening),
    mode: params.has('present') ? 'presentation' : 'page',
  }
  const go = (there: Partial<Place>, how: 'pushState' | 'replaceState') =>
    window.history[how](null, '', placeAddress({ ...here, ...there }))
  return {
    view: { past, branch, branchParam: here.branchParam },
    /** the day in the address, today too; null = the page as it opens */
    day: here.day,
    compared,
    mode: here.mode,
    opening,
    wrong: wrong || (other !== null && compared === null),
    today,
    /** Stepping from day to day is one entry of the history: "back" leads to where one came from. */
    showDay: (next: string | null) =>
      go({ day: next, with: null }, here.day && next && !compared ? 'replaceState' : 'pushState'),
    compare: (from: string, to: string) =>
      go({ day: from, with: to }, compared ? 'replaceState' : 'pushState'),
    showBranch: (next: string | null) => go({ branchParam: branchParam(next, opening) }, 'pushState'),
    present: (mode: Place['mode']) => go({ mode }, 'pushState'),
  }
}
