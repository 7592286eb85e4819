import { isShown } from '@/components/shell/viewed-day'
import type { PlainDate } from '@/lib/domain/calendar'

/** What the page shows: `past` = an earlier day, null for now; `branch` = key of the unit whose branch is shown, null for the whole plan. */
export type View = {
  past: string | null
  branch: string | null
  /** what the address says about the branch, null where the page opens on it by itself */
  branchParam: string | null
}

/** The query string of a view, for this page and for the lists behind its figures. */
export function viewQuery({ past, branchParam }: Pick<View, 'past' | 'branchParam'>): URLSearchParams {
  return new URLSearchParams({
    ...(branchParam ? { branch: branchParam } : {}),
    ...(past ? { asOf: past } : {}),
  })
}

/** Everything the address of the page says; `day` = `asOf`, `with` = the later of two days compared. */
export type Place = {
  day: string | null
  with: string | null
  branchParam: string | null
  mode: 'page' | 'presentation'
}

export function placeAddress({ day, with: other, branchParam, mode }: Place): string {
  const query = viewQuery({ past: day, branchParam })
  if (other) query.set('with', other)
  if (mode === 'presentation') query.set('present', '1')
  return query.size > 0 ? `/?${query}` : '/'
}

/** Two days beside each other; in the wrong order there is nothing to compare until they are turned round. */
export type ComparedDays = { from: PlainDate; to: PlainDate; order: 'right' | 'wrong' }

/** The days in `?asOf=&with=`, where an empty `with` or `today` is today; null = not compared, or not to be shown. */
export function comparedDays(
  { asOf, other }: { asOf: string | null | undefined; other: string | null | undefined },
  startsOn: string,
  today: string,
): ComparedDays | null {
  if (asOf == null || other == null) return null
  const to = other === '' || other === 'today' ? today : other
  if (!isShown(asOf, startsOn, today) || !isShown(to, startsOn, today)) return null
  return { from: asOf, to, order: asOf < to ? 'right' : 'wrong' }
}
