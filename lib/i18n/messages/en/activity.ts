import type { activity as vi } from '@/lib/i18n/messages/vi/activity'

export const activity = {} satisfies Record<keyof typeof vi, string>
