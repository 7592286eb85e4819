import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { SignInScene } from '@/components/sign-in/sign-in-scene'
import { TrialAccounts } from '@/components/sign-in/trial-accounts'
import { trialAccounts } from '@/lib/auth/trial-accounts'
import { findPageViewer } from '@/lib/auth/viewer'
import { getTranslator } from '@/lib/i18n/server'
import { signInWithPassword } from './actions'

export const metadata: Metadata = { title: getTranslator('vi')('signin.title') }

type Search = { from?: string | string[] }

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { from } = await searchParams
  if (await findPageViewer().catch(() => null)) redirect('/')
  const trial = await trialAccounts()
  return (
    <main className="grid min-h-dvh md:grid-cols-[minmax(0,1.57fr)_minmax(440px,1fr)]">
      <SignInScene />
      <div className="flex flex-col justify-center gap-8 border-rule-2 px-6 py-10 md:border-l md:px-12">
        <SignInForm action={signInWithPassword} from={typeof from === 'string' ? from : '/'}>
          {trial && (
            <TrialAccounts action={signInWithPassword} accounts={trial.accounts} password={trial.password} />
          )}
        </SignInForm>
      </div>
    </main>
  )
}
