import type { work as vi } from '@/lib/i18n/messages/vi/work'

export const work = {} satisfies Record<keyof typeof vi, string>
