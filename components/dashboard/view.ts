import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'

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

export function viewAddress(view: Pick<View, 'past' | 'branchParam'>): string {
  const query = viewQuery(view)
  return query.size > 0 ? `/?${query}` : '/'
}

/** `past` = the earlier day looked at, null for today; `wrong` = the address names a day that cannot be shown. */
export type ViewedDay = { past: PlainDate | null; wrong: boolean }

/** The day in `?asOf=`: from the plan's first day to today. */
export function viewedDay(text: string | null | undefined, startsOn: string, today: string): ViewedDay {
  if (!text) return { past: null, wrong: false }
  if (!isPlainDate(text) || text > today || text < startsOn) return { past: null, wrong: text !== today }
  return { past: text === today ? null : text, wrong: false }
}
