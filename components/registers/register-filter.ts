import { branchParam, openingBranch, viewedBranch } from '@/lib/domain/branch'
import { isPlainDate } from '@/lib/domain/calendar'
import type { Role } from '@/lib/domain/policy'

export const REGISTERS = ['obstacles', 'extensions', 'urgings', 'trash'] as const
export type RegisterName = (typeof REGISTERS)[number]

/** Where each register stands. */
export const REGISTER_PATH: Record<RegisterName, string> = {
  obstacles: '/registers',
  extensions: '/registers/extensions',
  urgings: '/registers/urgings',
  trash: '/registers/trash',
}

/** What each register may be asked by its own choice; the first is what it opens on. */
export const CHOICES = {
  obstacles: { name: 'state', values: ['open', 'cleared', 'all'] },
  extensions: { name: 'state', values: ['all', 'pending', 'approved', 'declined'] },
  urgings: { name: 'answer', values: ['all', 'none', 'given'] },
} as const

export type Choice = (typeof CHOICES)[keyof typeof CHOICES]['values'][number]

export type RegisterFilter = {
  branch: string | null
  choice: Choice | ''
  q: string
  from: string
  to: string
}

type Reader = { role: Role; unit: { key: string } }
type Units = readonly { key: string }[]
export type Params = { get: (name: string) => string | null }

const choiceOf = (register: RegisterName) => (register === 'trash' ? null : CHOICES[register])

/** The filter an address asks for; what it names wrongly is as if it were not there. */
export function readRegisterFilter(
  register: RegisterName,
  params: Params,
  { viewer, units }: { viewer: Reader; units: Units },
): RegisterFilter {
  const choice = choiceOf(register)
  const asked = choice && params.get(choice.name)
  const day = (name: string) => {
    const text = choice && params.get(name)
    return text && isPlainDate(text) ? text : ''
  }
  return {
    branch: viewedBranch(params.get('branch'), openingBranch(viewer), units),
    choice: choice?.values.find((value) => value === asked) ?? choice?.values[0] ?? '',
    q: (params.get('q') ?? '').slice(0, 200),
    from: day('from'),
    to: day('to'),
  }
}

/** The request's query string: known order, nothing that says nothing. */
export function registerQuery(register: RegisterName, filter: RegisterFilter): string {
  const choice = choiceOf(register)
  const isUsual = choice?.values[0] === filter.choice
  return parts([
    ['branch', filter.branch],
    [choice?.name ?? '', isUsual ? null : filter.choice],
    ['from', filter.from],
    ['to', filter.to],
    ['q', filter.q],
  ])
}

/** The address of a register: as the request, but silent about the branch that the reader's pages open on. */
export function registerHref(register: RegisterName, filter: RegisterFilter, opening: string | null): string {
  const branch = branchParam(filter.branch, opening)
  const query = [branch && `branch=${branch}`, registerQuery(register, { ...filter, branch: null })]
  const said = query.filter(Boolean).join('&')
  return said ? `${REGISTER_PATH[register]}?${said}` : REGISTER_PATH[register]
}

function parts(pairs: [string, string | null][]): string {
  return new URLSearchParams(
    pairs.flatMap(([name, value]) => (name && value ? [[name, value] as [string, string]] : [])),
  ).toString()
}
