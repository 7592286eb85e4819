import { useQueryClient } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { campaignKeys } from '@/lib/queries/campaign'
import type { Crumb } from './crumb'
import { useViewer } from './viewer-provider'

/** The way to a unit's page by the units above it; null on every other page. */
export function useUnitCrumbs(): Crumb[] | null {
  const t = useT()
  const [, section, key = ''] = usePathname().split('/')
  const way = useUnitsTo(section === 'units' ? decodeURIComponent(key) : '')
  if (way.length === 0) return null
  const last = way.length - 1
  const units = way.map((unit, index) =>
    index < last ? { label: unit.name, href: `/units/${unit.key}` } : { label: unit.name },
  )
  return [{ label: t('shell.nav.units'), href: '/units' }, ...units]
}

const NO_UNITS: Campaign['units'] = []

/** The unit with those above it, the highest first. It is looked up, not asked for, as a task's key is. */
function useUnitsTo(key: string): Campaign['units'] {
  const client = useQueryClient()
  const { campaignId } = useViewer()
  const subscribe = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client])
  const find = () => client.getQueryData<Campaign>(campaignKeys.detail(campaignId))?.units ?? NO_UNITS
  const units = useSyncExternalStore(subscribe, find, () => NO_UNITS)
  const way: Campaign['units'] = []
  let unit = key ? units.find((one) => one.key === key) : undefined
  while (unit && !way.includes(unit)) {
    way.unshift(unit)
    const above = unit.parentId
    unit = units.find(({ id }) => id === above)
  }
  return way
}
