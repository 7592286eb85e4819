'use client'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { TextField } from '@/components/ui/text-field'
import { useT } from '@/lib/i18n/provider'

type State = { refusal: 'wrong' | 'too_many' | 'unavailable' | null; email: string }
export type SignInAction = (before: State, form: FormData) => Promise<State>
type Props = { action: SignInAction; from: string; children: ReactNode }

const REFUSALS = {
  wrong: 'signin.refused',
  too_many: 'signin.tooManyNow',
  unavailable: 'errors.unavailable',
} as const

/** Works before its script has loaded. A refusal stands under the password and the focus returns to it. */
export function SignInForm({ action, from, children }: Props) {
  const t = useT()
  const [state, send, busy] = useActionState(action, { refusal: null, email: '' })
  const [secret, setSecret] = useState<'hidden' | 'shown'>('hidden')
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state.refusal) password.current?.focus()
  }, [state])
  return (
    <div className="mx-auto flex w-full max-w-[360px] flex-col gap-5">
      <p className="flex items-center gap-3.5 font-bold text-[1.5rem]/8">
        <Logo size={38} />
        {t('shell.appName')}
      </p>
      <h1 className="pt-5 text-h1">{t('signin.title')}</h1>
      <form action={send} className="flex flex-col gap-5">
        <input type="hidden" name="from" value={from} />
        <TextField
          key={state.email}
          label={t('signin.email')}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={state.email}
          size="lg"
          autoFocus={!state.refusal}
        />
        <TextField
          ref={password}
          label={t('signin.password')}
          name="password"
          type={secret === 'hidden' ? 'password' : 'text'}
          autoComplete="current-password"
          size="lg"
          error={state.refusal ? t(REFUSALS[state.refusal]) : undefined}
          trailing={
            <IconButton
              label={t(secret === 'hidden' ? 'signin.show' : 'signin.hide')}
              icon={secret === 'hidden' ? 'eye' : 'eye-off'}
              onClick={() => setSecret(secret === 'hidden' ? 'shown' : 'hidden')}
            />
          }
        />
        <Checkbox name="remember">{t('signin.remember')}</Checkbox>
        <Button type="submit" variant="primary" size="lg" busy={busy}>
          {t('signin.submit')}
        </Button>
      </form>
      <p className="text-ink-3 text-secondary">{t('signin.noAccount')}</p>
      {children}
    </div>
  )
}
