import { viewedDay } from '@/components/shell/viewed-day'
import type { Campaign } from '@/lib/contracts/campaign'
import { branchParam, viewedBranch } from '@/lib/domain/branch'
import type { IndicatorsAsked } from '@/lib/queries/indicators'

type Params = { get: (name: string) => string | null }
type Reader = { today: string; opening: string | null }

/** What the address asks for; `opening` = the branch a page opens on when it names none. */
export function readIndicatorView(
  params: Params,
  { startsOn, groups, units }: Pick<Campaign, 'startsOn' | 'groups' | 'units'>,
  { today, opening }: Reader,
): IndicatorsAsked {
  return {
    group: groups.find(({ key }) => key === params.get('group'))?.key ?? null,
    branch: viewedBranch(params.get('branch'), opening, units),
    past: viewedDay(params.get('asOf'), startsOn, today).past,
  }
}

export function indicatorAddress({ group, branch, past }: IndicatorsAsked, opening: string | null): string {
  const inBranch = branchParam(branch, opening)
  const search = new URLSearchParams({
    ...(group ? { group } : {}),
    ...(inBranch ? { branch: inBranch } : {}),
    ...(past ? { asOf: past } : {}),
  })
  return search.size > 0 ? `/indicators?${search}` : '/indicators'
}
