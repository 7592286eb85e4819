import type { dashboard as vi } from '@/lib/i18n/messages/vi/dashboard'

export const dashboard = {} satisfies Record<keyof typeof vi, string>
