import type { Campaign } from '@/lib/contracts/campaign'
import { type KeptFilter, type ListView, writeFilter } from '@/lib/contracts/filter-query'
import type { TaskFilter } from '@/lib/contracts/task-filter'
import { branchParam, viewedBranch } from '@/lib/domain/branch'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import { BADGES, type Badge, DEADLINES, type Deadline } from '@/lib/domain/deadline'
import { type Actor, mayOnSome } from '@/lib/domain/policy'
import { STATUSES, type Status } from '@/lib/domain/task'

/** The filters of the list as they stand in the address (contract.md). What makes no sense is dropped, never an error. */
export type ListFilter = {
  group: string[]
  unit: string[]
  owner: string[]
  /** units that coordinate, by key; `me` = the own one */
  coordinating: string[]
  status: Status[]
  deadline: Deadline[]
  badge: Badge[]
  /** key of the unit whose branch is shown; null = the whole plan */
  branch: string | null
  /** due dates asked for, both ends in the span; null = no limit */
  dueFrom: PlainDate | null
  dueTo: PlainDate | null
  open: boolean
  silent: boolean
  atRisk: boolean
  obstacle: boolean
  q: string
  asOf: string | null
  sort: Sort
}

export type Sort = TaskFilter['sort']
export const SORTS: readonly Sort[] = ['key', 'due', 'updated', 'percent']

export const CHOICES = ['badge', 'status', 'deadline', 'unit', 'group', 'owner', 'coordinating'] as const
/** A filter of several values. */
export type Choice = (typeof CHOICES)[number]

/** Conditions that are there or not. */
export const FLAGS = ['open', 'silent', 'atRisk', 'obstacle'] as const

/** The filters that have a menu. `status` has none: the badge says more, but a link may carry it; `coordinating` stands with the units. */
export const MENUS = ['badge', 'unit', 'group', 'owner', 'deadline'] as const satisfies readonly Choice[]

export const NO_FILTER: ListFilter = {
  group: [],
  unit: [],
  owner: [],
  coordinating: [],
  status: [],
  deadline: [],
  badge: [],
  branch: null,
  dueFrom: null,
  dueTo: null,
  open: false,
  silent: false,
  atRisk: false,
  obstacle: false,
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
  const day = (name: string) => {
    const text = params.get(name) ?? ''
    return isPlainDate(text) ? text : null
  }
  const asOf = day('asOf')
  const isPast = asOf !== null && asOf >= campaign.startsOn && asOf < today
  const dueFrom = day('dueFrom')
  const dueTo = day('dueTo')
  return {
    group: among(
      'group',
      campaign.groups.map(({ key }) => key),
    ),
    unit: [...new Set(unitKeys)],
    owner: among('owner', ['me', ...campaign.people.map(({ id }) => id)]),
    coordinating: among('coordinating', ['me', ...campaign.units.map(({ key }) => key)]),
    status: among('status', STATUSES),
    deadline: among('deadline', DEADLINES),
    badge: among('badge', BADGES),
    branch: viewedBranch(params.get('branch'), opening, campaign.units),
    dueFrom,
    dueTo: dueFrom && dueTo && dueTo < dueFrom ? null : dueTo,
    open: params.get('open') === 'true',
    silent: params.get('silent') === 'true',
    atRisk: params.get('atRisk') === 'true',
    obstacle: params.get('obstacle') === 'true',
    q: [...(params.get('q') ?? '').replace(UNWRITABLE, ' ').trim()].slice(0, Q_MAX).join(''),
    asOf: isPast ? asOf : null,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'key',
  }
}

/** The canonical query string of the request and its cache key. */
export function filterQuery({ asOf, ...filter }: ListFilter): string {
  const kept = Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as KeptFilter
  return [writeFilter(kept), asOf && `asOf=${asOf}`].filter(Boolean).join('&')
}

/** What an address says besides the filter. */
export type Beside = {
  /** the branch the reader's pages open on */
  opening: string | null
  taskId?: string | null
  /** the kept filter the list began with */
  savedId?: string | null
  /** the page that shows it, and its word in the address */
  view?: { path: string; param: string | null }
  /** of the calendar; its own month needs no word */
  month?: string | null
  /** what the list is grouped by, where that is said */
  groupBy?: string | null
}

/** The address of a filtered list, with the task open beside it: the request's query, but the branch as `branchParam` has it. */
export function listHref(filter: ListFilter, beside: Beside): string {
  const { opening, taskId, savedId, view, month, groupBy } = beside
  const branch = branchParam(filter.branch, opening)
  const parts = [
    view?.param && `view=${view.param}`,
    month && `month=${month}`,
    branch && `branch=${branch}`,
    filterQuery({ ...filter, branch: null }),
    groupBy && `groupBy=${groupBy}`,
    savedId && `saved=${savedId}`,
    taskId && `task=${taskId}`,
  ]
  const query = parts.filter(Boolean).join('&')
  return `${view?.path ?? '/tasks'}${query ? `?${query}` : ''}`
}

export function isFiltered(filter: ListFilter): boolean {
  return filter.q !== '' || countFilters(filter) > 0
}

/** Values in force, the query not among them; a span of due dates is one. */
export function countFilters(filter: ListFilter): number {
  const values = CHOICES.reduce((sum, name) => sum + filter[name].length, 0)
  return values + FLAGS.filter((name) => filter[name]).length + (filter.dueFrom || filter.dueTo ? 1 : 0)
}

export function withoutFilters(filter: ListFilter): ListFilter {
  return { ...NO_FILTER, sort: filter.sort, asOf: filter.asOf, branch: filter.branch }
}

export const VIEWS = ['all', 'mine', 'open', 'overdue', 'submitted', 'due_soon', 'to_urge'] as const
export type View = (typeof VIEWS)[number]

/** What each fixed view asks for. */
const ASKS: Record<View, Partial<ListFilter>> = {
  all: {},
  mine: { owner: ['me'] },
  open: { open: true },
  overdue: { badge: ['overdue'] },
  submitted: { badge: ['submitted'] },
  due_soon: { badge: ['due_soon'] },
  to_urge: { badge: ['overdue'], silent: true },
}

/** "Cần đôn đốc" is for those who may urge. */
export function viewsOf(viewer: Pick<Actor, 'role' | 'standsInFor'>): View[] {
  return VIEWS.filter((view) => view !== 'to_urge' || mayOnSome(viewer, 'urge'))
}

/** A fixed view is a filter of its own; order and day stay. */
export function viewFilter(view: View, filter: ListFilter): ListFilter {
  return { ...withoutFilters(filter), ...ASKS[view] }
}

/** The fixed view a filter shows, whatever else it asks for besides. */
export function viewOf(filter: ListFilter): View {
  const asked = ({ badge, owner, open, silent }: ListFilter) => JSON.stringify([badge, owner, open, silent])
  return VIEWS.find((view) => asked(viewFilter(view, filter)) === asked(filter)) ?? 'all'
}

/** What of a filter is kept under a name: all but the day looked at, and the view where one is named. */
export function keptQuery(filter: ListFilter, view: ListView | null = null): string {
  return [filterQuery({ ...filter, asOf: null }), view && `view=${view}`].filter(Boolean).join('&')
}
