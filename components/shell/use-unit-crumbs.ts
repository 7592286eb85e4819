import { usePathname } from 'next/navigation'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { campaignKeys } from '@/lib/queries/campaign'
import type { Crumb } from './crumb'
import { useKnown } from './use-known'
import { useViewer } from './viewer-provider'

/** The way to a unit's page by the units above it; null on every other page. */
export function useUnitCrumbs(): Crumb[] | null {
  const t = useT()
  const [, section, key = ''] = usePathname().split('/')
  const units = useKnown<Campaign>(campaignKeys.detail(useViewer().campaignId))?.units
  const unit = section === 'units' ? units?.find((one) => one.key === decodeURIComponent(key)) : undefined
  if (!unit) return null
  const way: Crumb[] = [{ label: unit.name }]
  let above: string | null = unit.parentId
  while (above) {
    const next = units?.find(({ id }) => id === above)
    if (next) way.unshift({ label: next.name, href: `/units/${next.key}` })
    above = next?.parentId ?? null
  }
  return [{ label: t('shell.nav.units'), href: '/units' }, ...way]
}
