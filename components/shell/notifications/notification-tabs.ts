import type { Notification, NotificationList } from '@/lib/contracts/notification'
import { SPOKEN_TO } from '@/lib/domain/notifications'

export const TABS = ['all', 'unread', 'spoken'] as const
export type Tab = (typeof TABS)[number]
export const SECTIONS = ['decisions', 'today', 'earlier'] as const

const IN_TAB: Record<Tab, (entry: Notification) => boolean> = {
  all: () => true,
  unread: ({ unread }) => unread,
  spoken: ({ kind }) => (SPOKEN_TO as readonly string[]).includes(kind),
}

/** The sections of a tab that hold something. */
export function sectionsOf(list: NotificationList, tab: Tab) {
  return SECTIONS.map((section) => ({ section, entries: list[section].filter(IN_TAB[tab]) })).filter(
    ({ entries }) => entries.length > 0,
  )
}

export function countOf(list: NotificationList, tab: Tab): number {
  return sectionsOf(list, tab).reduce((sum, { entries }) => sum + entries.length, 0)
}
