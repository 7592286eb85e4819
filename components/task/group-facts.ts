import type { ReactNode } from 'react'
import { BADGE_PARTS, type BadgePart, COMPLETED, DOING, SUBMITTED } from '@/components/shell/badge-parts'
import { bold } from '@/components/ui/bold'
import type { Badges } from '@/lib/contracts/dashboard'
import { paceOf } from '@/lib/domain/summary'
import type { Translator } from '@/lib/i18n/translate'

/** States in the order a group's line counts them. */
export const LISTED = [COMPLETED, SUBMITTED, DOING, ...BADGE_PARTS.slice(3)]

export function gapText(t: Translator, group: { actual: number | null; planned: number | null }): ReactNode {
  const pace = paceOf(group)
  switch (pace.kind) {
    case 'nothing_counted':
      return t('dashboard.group.nothing')
    case 'close':
      return t('dashboard.group.close')
    case 'behind':
      return t.rich('dashboard.group.behind', { ...bold, points: pace.points })
    case 'ahead':
      return t.rich('dashboard.group.ahead', { ...bold, points: pace.points })
  }
}

export function countText(t: Translator, part: BadgePart, badges: Badges): string {
  const n = part.of(badges)
  if (part === DOING && badges.dueSoon > 0) return t('dashboard.count.doingSoon', { n, soon: badges.dueSoon })
  return t(part.counted, { n })
}
