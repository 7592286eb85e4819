/** Ways to look at one filtered list, each a page with the same filters. */
export const LIST_VIEWS = ['table', 'timeline'] as const
export type ListView = (typeof LIST_VIEWS)[number]

const PATHS: Record<ListView, string> = { table: '/tasks', timeline: '/timeline' }

export function viewOfPath(path: string): ListView {
  return path === PATHS.timeline ? 'timeline' : 'table'
}

export function pathOfView(view: ListView): string {
  return PATHS[view]
}
