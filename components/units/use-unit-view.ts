import { useSearchParams } from 'next/navigation'
import { viewedDay } from '@/components/shell/viewed-day'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import type { UnitAsked } from '@/lib/queries/units'
import { readReach, unitAddress } from './unit-address'

/** What the address asks for, and ways to the other reach and back to today; no page is loaded anew. */
export function useUnitView(key: string, { startsOn }: Pick<Campaign, 'startsOn'>) {
  const { today } = useViewer()
  const params = useSearchParams()
  const { past } = viewedDay(params.get('asOf'), startsOn, today)
  const asked: UnitAsked = { key, reach: readReach(params.get('direct')), past }
  const go = (next: Partial<UnitAsked>) =>
    window.history.pushState(null, '', unitAddress({ ...asked, ...next }))
  return {
    asked,
    today,
    showReach: (reach: UnitAsked['reach']) => go({ reach }),
    showToday: () => go({ past: null }),
  }
}
