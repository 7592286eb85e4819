'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Locale } from './locale'
import type { Messages } from './message-key'
import { createTranslator, type Translator } from './translate'

type Language = { locale: Locale; t: Translator }

const LanguageContext = createContext<Language | null>(null)

type Props = { locale: Locale; messages: Messages; children: ReactNode }

/** The texts of one language come from the server as a prop, so that the bundle holds no catalogue. */
export function MessagesProvider({ locale, messages, children }: Props) {
  const language = useMemo(() => ({ locale, t: createTranslator(locale, messages) }), [locale, messages])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useT(): Translator {
  return useLanguage().t
}

export function useLocale(): Locale {
  return useLanguage().locale
}

function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useT() needs <MessagesProvider> above it (app/layout.tsx)')
  return language
}
