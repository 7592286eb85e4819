import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { findPageViewer } from '@/lib/auth/viewer'
import { localeFrom } from '@/lib/i18n/locale'
import { MessagesProvider } from '@/lib/i18n/provider'
import { getMessages, getTranslator } from '@/lib/i18n/server'
import './globals.css'

const APP_NAME = getTranslator('vi')('shell.appName')

export const metadata: Metadata = {
  title: { default: APP_NAME, template: `%s · ${APP_NAME}` },
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The phone's keyboard shrinks the page, so that the sheet's button stays above it.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBF8F2' },
    { media: '(prefers-color-scheme: dark)', color: '#161219' },
  ],
}

/** A failing database must not take the error pages with it: then language and theme are the defaults. */
async function preferences() {
  const viewer = await findPageViewer().catch(() => null)
  return { locale: localeFrom(viewer?.locale), theme: viewer?.theme ?? 'system' }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a nonce, so none may be rendered at build time.
  await connection()
  const { locale, theme } = await preferences()
  return (
    <html lang={locale} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        <MessagesProvider locale={locale} messages={getMessages(locale)}>
          {children}
        </MessagesProvider>
      </body>
    </html>
  )
}
