import type { tasks as vi } from '@/lib/i18n/messages/vi/tasks'

export const tasks = {} satisfies Record<keyof typeof vi, string>
