import type { people as vi } from '@/lib/i18n/messages/vi/people'

export const people = {} satisfies Record<keyof typeof vi, string>
