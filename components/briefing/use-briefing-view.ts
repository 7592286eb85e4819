import { useSearchParams } from 'next/navigation'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import { branchParam, openingBranch, viewedBranch } from '@/lib/domain/branch'

type Mode = 'page' | 'presentation'

/** What the address asks for: a branch or the whole plan, the page or its parts one at a time. */
export function useBriefingView({ units }: Pick<Campaign, 'units'>) {
  const params = useSearchParams()
  const opening = openingBranch(useViewer())
  const branch = viewedBranch(params.get('branch'), opening, units)
  const mode: Mode = params.has('present') ? 'presentation' : 'page'
  const go = (there: { branch?: string | null; mode?: Mode }) => {
    const named = branchParam(there.branch === undefined ? branch : there.branch, opening)
    const query = new URLSearchParams({
      ...(named ? { branch: named } : {}),
      ...((there.mode ?? mode) === 'presentation' ? { present: '1' } : {}),
    })
    window.history.pushState(null, '', query.size > 0 ? `/briefing?${query}` : '/briefing')
  }
  return {
    branch,
    opening,
    mode,
    showBranch: (next: string | null) => go({ branch: next }),
    present: (next: Mode) => go({ mode: next }),
  }
}
