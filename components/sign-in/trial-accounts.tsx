'use client'
import { useActionState } from 'react'
import type { Role } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import type { SignInAction } from './sign-in-form'

type Account = { email: string; name: string; title: string; role: Role; lead: boolean }
type Props = { action: SignInAction; accounts: Account[]; password: string }

/** The sample people of the trial, one press each: one of every role first, the others folded away. */
export function TrialAccounts({ action, accounts, password }: Props) {
  const t = useT()
  const [, send, busy] = useActionState(action, { refusal: null, email: '' })
  const others = accounts.filter(({ lead }) => !lead)
  const row = (account: Account) => (
    <li key={account.email} className="border-rule border-b">
      <form action={send}>
        <input type="hidden" name="email" value={account.email} />
        <input type="hidden" name="password" value={password} />
        <button
          type="submit"
          disabled={busy}
          aria-label={t('signin.trial.use', { name: `${account.name}, ${account.title}` })}
          className="flex min-h-11 w-full items-baseline gap-2 rounded-control px-2 py-2 text-left text-table hover:bg-sunken"
        >
          <b className="font-medium">{account.name}</b>
          <span className="text-ink-2 text-secondary">{account.title}</span>
          <span className="ml-auto text-caption text-ink-3">{t(`states.role.${account.role}`)}</span>
        </button>
      </form>
    </li>
  )
  return (
    <section aria-labelledby="trial-title" className="border-rule-2 border-t pt-4">
      <h2 id="trial-title" className="text-table">
        {t('signin.trial.title')}
      </h2>
      <p className="pb-2 text-ink-3 text-secondary">{t('signin.trial.password', { password })}</p>
      <ul className="border-rule border-t">{accounts.filter(({ lead }) => lead).map(row)}</ul>
      <details className="pt-2">
        <summary className="cursor-pointer py-2 text-brand text-secondary">
          {t('signin.trial.more', { count: others.length })}
        </summary>
        <ul className="border-rule border-t">{others.map(row)}</ul>
      </details>
    </section>
  )
}
