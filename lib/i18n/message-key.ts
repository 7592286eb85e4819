import type { vi } from './messages/vi'

/** The Vietnamese catalogue defines the keys; the browser may import these types, never the texts. */
export type MessageKey = keyof typeof vi
export type Messages = Record<MessageKey, string>
export type MessageText<Key extends MessageKey> = (typeof vi)[Key]
