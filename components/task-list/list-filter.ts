import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskFilter } from '@/lib/contracts/task'
import { branchParam, viewedBranch } from '@/lib/domain/branch'
import { isPlainDate } from '@/lib/domain/calendar'
import { BADGES, type Badge, DEADLINES, type Deadline } from '@/lib/domain/deadline'
import { STATUSES, type Status } from '@/lib/domain/task'

/** The filters of the list as they stand in the address (contract.md). What makes no sense is dropped, never an error. */
export type ListFilter = {
  group: string[]
  unit: string[]
  owner: string[]
  status: Status[]
  deadline: Deadline[]
  badge: Badge[]
  /** key of the unit whose branch is shown; null = the whole plan */
  branch: string | null
  q: string
  asOf: string | null
  sort: Sort
}

export type Sort = TaskFilter['sort']
export const SORTS: readonly Sort[] = ['key', 'due', 'updated', 'percent']

export const CHOICES = ['badge', 'status', 'deadline', 'unit', 'group', 'owner'] as const
/** A filter of several values. */
export type Choice = (typeof CHOICES)[number]

/** The filters that have a menu. `status` has none: the badge says more, but a link may carry it. */
export const MENUS = ['badge', 'unit', 'group', 'owner', 'deadline'] as const satisfies readonly Choice[]

export const NO_FILTER: ListFilter = {
  group: [],
  unit: [],
  owner: [],
  status: [],
  deadline: [],
  badge: [],
  branch: null,
  q: '',
  asOf: null,
  sort: 'key',
}

type Known = Pick<Campaign, 'groups' | 'units' | 'people' | 'startsOn'>
type Params = { get: (name: string) => string | null }

const Q_MAX = 200
const MAX_VALUES = 50
const UNWRITABLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Reads the address; `opening` = the branch a page opens on when it names none. Values the plan does not know are dropped; a unit may be named by its id and then gets its key. */
export function readFilter(
  params: Params,
  campaign: Known,
  { today, opening }: { today: string; opening: string | null },
): ListFilter {
  const values = (name: string) =>
    [...new Set((params.get(name) ?? '').split(',').filter(Boolean))].slice(0, MAX_VALUES)
  const among = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.filter((value) => values(name).includes(value))
  const unitKeys = values('unit').flatMap(
    (value) => campaign.units.find(({ id, key }) => key === value || id === value)?.key ?? [],
  )
  const day = params.get('asOf') ?? ''
  const isPast = isPlainDate(day) && day >= campaign.startsOn && day < today
  return {
    group: among(
      'group',
      campaign.groups.map(({ key }) => key),
    ),
    unit: [...new Set(unitKeys)],
    owner: among('owner', ['me', ...campaign.people.map(({ id }) => id)]),
    status: among('status', STATUSES),
    deadline: among('deadline', DEADLINES),
    badge: among('badge', BADGES),
    branch: viewedBranch(params.get('branch'), opening, campaign.units),
    q: [...(params.get('q') ?? '').replace(UNWRITABLE, ' ').trim()].slice(0, Q_MAX).join(''),
    asOf: isPast ? day : null,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'key',
  }
}

/** The canonical query string of the request and its cache key. */
export function filterQuery(filter: ListFilter): string {
  const search = new URLSearchParams()
  if (filter.branch) search.set('branch', filter.branch)
  for (const name of CHOICES) if (filter[name].length > 0) search.set(name, filter[name].join(','))
  if (filter.q) search.set('q', filter.q)
  if (filter.asOf) search.set('asOf', filter.asOf)
  if (filter.sort !== 'key') search.set('sort', filter.sort)
  return search.toString().replaceAll('%2C', ',')
}

/** What an address says besides the filter. */
export type Beside = {
  /** the branch the reader's pages open on */
  opening: string | null
  taskId?: string | null
  view?: { path: string; param: string | null }
  /** of the calendar; its own month needs no word */
  month?: string | null
}

/** The address of a filtered list, with the task open beside it: the request's query, but the branch as `branchParam` has it. */
export function listHref(filter: ListFilter, { opening, taskId, view, month }: Beside): string {
  const branch = branchParam(filter.branch, opening)
  const parts = [
    view?.param && `view=${view.param}`,
    month && `month=${month}`,
    branch && `branch=${branch}`,
    filterQuery({ ...filter, branch: null }),
    taskId && `task=${taskId}`,
  ]
  const query = parts.filter(Boolean).join('&')
  return `${view?.path ?? '/tasks'}${query ? `?${query}` : ''}`
}

export function isFiltered(filter: ListFilter): boolean {
  return filter.q !== '' || CHOICES.some((name) => filter[name].length > 0)
}

/** Values in force, the query not among them. */
export function countFilters(filter: ListFilter): number {
  return CHOICES.reduce((sum, name) => sum + filter[name].length, 0)
}

export function withoutFilters(filter: ListFilter): ListFilter {
  return { ...NO_FILTER, sort: filter.sort, asOf: filter.asOf, branch: filter.branch }
}

export const VIEWS = ['all', 'mine', 'overdue', 'submitted', 'due_soon'] as const
export type View = (typeof VIEWS)[number]

/** A fixed view is a filter of its own; order and day stay. */
export function viewFilter(view: View, filter: ListFilter): ListFilter {
  const plain = withoutFilters(filter)
  if (view === 'all') return plain
  return view === 'mine' ? { ...plain, owner: ['me'] } : { ...plain, badge: [view] }
}

export function viewOf({ badge, owner }: ListFilter): View {
  const only = badge.length === 1 ? VIEWS.find((view) => view === badge[0]) : undefined
  if (only) return only
  return badge.length === 0 && owner.length === 1 && owner[0] === 'me' ? 'mine' : 'all'
}
