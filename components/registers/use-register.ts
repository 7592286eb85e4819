import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { openingBranch } from '@/lib/domain/branch'
import { campaignQuery } from '@/lib/queries/campaign'
import { registerQueryOf } from '@/lib/queries/registers'
import {
  type RegisterFilter,
  type RegisterName,
  readRegisterFilter,
  registerHref,
  registerQuery,
} from './register-filter'

/** The filter of a register lives in the address. */
export function useRegisterAddress(register: RegisterName) {
  const viewer = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(viewer.campaignId))
  const params = useSearchParams()
  const filter = useMemo(
    () => readRegisterFilter(register, params, { viewer, units: campaign.units }),
    [register, params, viewer, campaign],
  )
  const opening = openingBranch(viewer)
  const hrefOf = (next: Partial<RegisterFilter>, of = register) =>
    registerHref(of, { ...filter, ...next }, opening)
  return {
    register,
    campaign,
    filter,
    query: registerQuery(register, filter),
    hrefOf,
    go: (next: Partial<RegisterFilter>) => window.history.replaceState(null, '', hrefOf(next)),
  }
}
export type RegisterAddress = ReturnType<typeof useRegisterAddress>

/** The records of a register; those of the last filter stay until the next ones are here. */
export function useRegister<N extends RegisterName>(register: N, query: string) {
  const { campaignId } = useViewer()
  return useInfiniteQuery({
    ...registerQueryOf(campaignId, register, query),
    placeholderData: keepPreviousData,
  })
}
