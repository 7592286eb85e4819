import type { Calendar } from '@/lib/contracts/calendar'
import { useT } from '@/lib/i18n/provider'

/** Tasks that no day can hold are not passed over in silence. */
export function Undated({ data }: { data: Calendar | undefined }) {
  const t = useT()
  if (!data || data.undatedTotal === 0) return null
  const named = data.undated.map(({ key, dueLabel }) => (dueLabel ? `${key} (${dueLabel})` : key)).join(', ')
  const rest = data.undatedTotal - data.undated.length
  return rest > 0 ? t('calendar.undatedMore', { named, n: rest }) : t('calendar.undated', { named })
}
