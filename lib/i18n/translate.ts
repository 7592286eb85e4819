import IntlMessageFormat, { type Formatters } from 'intl-messageformat'
import { createElement, Fragment, type ReactNode } from 'react'
import type { Locale } from './locale'
import type { MessageKey, Messages, MessageText } from './message-key'

const TIME_ZONE = 'Asia/Ho_Chi_Minh'

type MessageParams = Record<string, string | number>
type RichParams = Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>

type FirstWord<Text extends string> = Text extends `${infer Name},${string}`
  ? FirstWord<Name>
  : Text extends `${infer Name}}${string}`
    ? FirstWord<Name>
    : Text
/** Names of the placeholders of a text; a branch of a plural (`{# task}`) is no name. */
type Names<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Exclude<FirstWord<Rest>, `${string} ${string}` | `#${string}` | ''> | Names<Rest>
  : never
/** Parameters are asked for when every text the key may stand for has placeholders. */
type Arguments<Key extends MessageKey> =
  MessageText<Key> extends `${string}{${string}`
    ? [params: Record<Names<MessageText<Key>>, string | number>]
    : [params?: MessageParams]

export type Translator = {
  <Key extends MessageKey>(key: Key, ...params: Arguments<Key>): string
  /** The text with marked parts: `<b>…</b>` calls `params.b` with what stands inside. */
  rich(key: MessageKey, params: RichParams): ReactNode
}

/**
 * The words of one language. Texts without markup are handed out as they are; the others are parsed once.
 * A key the catalogue does not have (an older page after an update) answers with the key itself.
 * Throws when a placeholder is left without a value.
 */
export function createTranslator(locale: Locale, messages: Messages): Translator {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const formatters = intlFormatters()

  function messageOf(key: MessageKey, text: string): IntlMessageFormat {
    const known = parsed.get(key)
    if (known) return known
    const message = new IntlMessageFormat(text, locale, undefined, { formatters })
    parsed.set(key, message)
    return message
  }

  function translate(key: MessageKey, params?: MessageParams): string {
    const text = messages[key] ?? key
    return text.includes('{') ? String(messageOf(key, text).format(params)) : text
  }

  function rich(key: MessageKey, params: RichParams): ReactNode {
    const parts = messageOf(key, messages[key] ?? key).format<ReactNode>(params as Record<string, ReactNode>)
    return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
  }

  return Object.assign(translate, { rich })
}

/** Intl objects are dear: one per options for all texts of a language. */
function intlFormatters(): Formatters {
  const made = new Map<string, unknown>()
  const once = <T>(kind: string, options: object | undefined, make: () => T): T => {
    const key = kind + JSON.stringify(options ?? {})
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as T
  }
  return {
    getNumberFormat: (locale, options) =>
      once('n', options, () => new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions)),
    getDateTimeFormat: (locale, options) =>
      once('d', options, () => new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options })),
    getPluralRules: (locale, options) => once('p', options, () => new Intl.PluralRules(locale, options)),
  }
}
