'use client'
import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import { useT } from '@/lib/i18n/provider'
import { KeyPreference } from './key-preference'
import { PasswordForm } from './password-form'
import { Preferences } from './preferences'
import { SessionList } from './session-list'
import { StandInSection } from './stand-ins/stand-in-section'

/** A person's own affairs: how the product looks, the password, where they are signed in. */
export function AccountPage({ email }: { email: string }) {
  const t = useT()
  const { name, title, unit, role } = useViewer()
  return (
    <div className="flex max-w-[760px] flex-col gap-11 px-10 pt-8 pb-16 max-xl:px-6 max-md:px-4">
      <header>
        <h1 className="text-h1">{name}</h1>
        <p className="text-ink-2">
          {title} · {unit.name}
        </p>
        <p className="text-ink-3 text-secondary">
          {email} · {t(`states.role.${role}`)}
        </p>
      </header>
      <p className="flex flex-wrap gap-2">
        <ButtonLink href="/campaign" icon="book-open" className="md:hidden">
          {t('shell.nav.campaign')}
        </ButtonLink>
        <ButtonLink href="/units" icon="users" className="md:hidden">
          {t('shell.nav.units')}
        </ButtonLink>
        <ButtonLink href="/registers" icon="table" className="md:hidden">
          {t('shell.nav.registers')}
        </ButtonLink>
        <ButtonLink href="/settings/holidays" icon="calendar-days">
          {t('holidays.open')}
        </ButtonLink>
      </p>
      <StandInSection />
      <section aria-labelledby="look">
        <SectionHeading id="look">{t('account.look')}</SectionHeading>
        <Preferences />
      </section>
      <section aria-labelledby="keys">
        <SectionHeading id="keys">{t('keys.title')}</SectionHeading>
        <KeyPreference />
      </section>
      <section aria-labelledby="password">
        <SectionHeading id="password">{t('shell.account.password')}</SectionHeading>
        <PasswordForm email={email} />
      </section>
      <section aria-labelledby="sessions">
        <SectionHeading id="sessions">{t('account.sessions')}</SectionHeading>
        <SessionList />
      </section>
    </div>
  )
}
