import { type FormEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { useChangePassword } from '@/lib/queries/session'

/** Changes the own password; the other sessions end with it. */
export function PasswordForm({ email }: { email: string }) {
  const t = useT()
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const change = useChangePassword({
    onSuccess: () => {
      form.current?.reset()
      toast.show({ message: t('account.passwordChanged'), icon: 'tick' })
    },
  })
  const refusal = change.error instanceof ApiError ? change.error : null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    change.mutate({ current: String(values.get('current') ?? ''), next: String(values.get('next') ?? '') })
  }
  return (
    <form ref={form} onSubmit={send} className="flex max-w-[360px] flex-col gap-4 pt-5">
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <TextField
        label={t('account.current')}
        name="current"
        type="password"
        autoComplete="current-password"
        error={refusal?.fieldErrors['current']}
      />
      <TextField
        label={t('account.next')}
        name="next"
        type="password"
        autoComplete="new-password"
        hint={t('account.passwordRule')}
        error={refusal?.fieldErrors['next']}
      />
      {refusal && Object.keys(refusal.fieldErrors).length === 0 && <p role="alert">{refusal.message}</p>}
      <Button type="submit" variant="primary" busy={change.isPending} className="self-start">
        {t('shell.account.password')}
      </Button>
    </form>
  )
}
