import type { IconName } from '@/components/ui/icon'
import type { MessageKey } from '@/lib/i18n/message-key'

export type NavigationItem = { href: string; label: MessageKey; icon: IconName }

/** The rail as data; an item stands here when its page exists. */
export const NAVIGATION: readonly NavigationItem[] = [
  { href: '/', label: 'shell.nav.dashboard', icon: 'layout-dashboard' },
  { href: '/my-work', label: 'shell.nav.myWork', icon: 'circle-user' },
  { href: '/tasks', label: 'shell.nav.tasks', icon: 'list-checks' },
  { href: '/timeline', label: 'shell.nav.timeline', icon: 'signpost' },
  { href: '/reports', label: 'shell.nav.reports', icon: 'file-text' },
  { href: '/campaign', label: 'shell.nav.campaign', icon: 'book-open' },
  { href: '/units', label: 'shell.nav.units', icon: 'users' },
  { href: '/registers', label: 'shell.nav.registers', icon: 'table' },
]

/** A phone's bar has four places: the timeline falls back to the task list, the others are lines of the account's page. */
const DESK_ONLY: readonly string[] = ['/timeline', '/reports', '/campaign', '/units', '/registers']
export const PHONE_NAVIGATION = NAVIGATION.filter(({ href }) => !DESK_ONLY.includes(href))

/** On a phone the account takes the fourth place, since it has no rail to stand in. */
export const ACCOUNT: NavigationItem = { href: '/settings', label: 'shell.nav.settings', icon: 'settings' }

/** Pages that stand below another one by their matter, not by their address. */
const BELOW: readonly (readonly [string, string])[] = [
  ['/extensions/', '/tasks'],
  ['/indicators', '/campaign'],
]

export function isCurrent(href: string, path: string): boolean {
  const section = BELOW.find(([prefix]) => path.startsWith(prefix))?.[1] ?? path
  return href === '/' ? path === '/' : section === href || section.startsWith(`${href}/`)
}
