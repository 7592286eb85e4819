import type { ReactNode } from 'react'
import type { Risk } from '@/lib/domain/deadline'
import { useT } from '@/lib/i18n/provider'

/** Which rule says that a task is at risk, and by how much: “Chậm 35 điểm, không có tin 9 ngày”. */
export function RiskWords({ behind, silentDays }: Risk) {
  const t = useT()
  const params = {
    points: behind ?? 0,
    days: silentDays ?? 0,
    b: (words: ReactNode) => <b className="font-semibold">{words}</b>,
  }
  if (behind !== null && silentDays !== null) return t.rich('dashboard.risk.both', params)
  return t.rich(behind !== null ? 'dashboard.risk.behind' : 'dashboard.risk.silent', params)
}
