import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Segmented } from '@/components/ui/segmented'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useSetPreferences } from '@/lib/queries/session'

const THEMES = ['system', 'light', 'dark'] as const
const LOCALES = ['vi', 'en'] as const

/** Theme and language, kept per account and applied at once. */
export function Preferences() {
  const t = useT()
  const router = useRouter()
  const { theme } = useViewer()
  const locale = useLocale()
  const save = useSetPreferences({ onSuccess: () => router.refresh() })
  return (
    <div className="flex flex-wrap gap-x-14 gap-y-6 pt-5">
      <Choice label={t('shell.theme.label')}>
        <Segmented
          label={t('shell.theme.label')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
          onValueChange={(value) => save.mutate({ theme: value })}
        />
      </Choice>
      <Choice label={t('shell.language.label')}>
        <Segmented
          label={t('shell.language.label')}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
          onValueChange={(value) => save.mutate({ locale: value })}
        />
      </Choice>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </div>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden="true" className="font-medium text-ink-2 text-secondary">
        {label}
      </span>
      {children}
    </div>
  )
}
