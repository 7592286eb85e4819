import 'server-only'
import { catalogues } from './catalogue'
import type { Locale } from './locale'
import type { Messages } from './message-key'
import { createTranslator, type Translator } from './translate'

const translators = new Map<Locale, Translator>()

/** The texts one language sends to the browser. */
export function getMessages(locale: Locale): Messages {
  return catalogues[locale]
}

/** The words of a language for pages, routes and documents; kept for the life of the process. */
export function getTranslator(locale: Locale): Translator {
  const known = translators.get(locale)
  if (known) return known
  const made = createTranslator(locale, catalogues[locale])
  translators.set(locale, made)
  return made
}
