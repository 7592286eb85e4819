'use client'
import { Avatar } from '@/components/ui/avatar'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import { useViewer } from './viewer-provider'

/** Who is signed in; opens the account page. */
export function AccountLine() {
  const t = useT()
  const { name, title } = useViewer()
  return (
    <Link
      href="/settings"
      title={t('shell.account.label')}
      className="mt-2 flex min-h-14 items-center gap-2.5 border-rule border-t px-2 pt-3 max-lg:justify-center max-lg:px-0"
    >
      <Avatar name={name} />
      <span className="min-w-0 text-[0.8125rem]/[1.125rem] max-lg:sr-only">
        <b className="block truncate font-semibold">{name}</b>
        <small className="block truncate text-[0.75rem] text-ink-3">{title}</small>
      </span>
    </Link>
  )
}
