'use server'
import { redirect } from 'next/navigation'
import { signIn, signInRefusal } from '@/lib/auth/auth'

export type SignInState = { refusal: 'wrong' | 'too_many' | 'unavailable' | null; email: string }

/** Signs in and leads to the page asked for; a refusal says nothing about which part was wrong. */
export async function signInWithPassword(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const from = String(form.get('from') ?? '/')
  try {
    await signIn('credentials', {
      email,
      password: String(form.get('password') ?? ''),
      remember: String(form.get('remember') ?? ''),
      redirect: false,
    })
  } catch (error) {
    const refusal = signInRefusal(error)
    if (!refusal) throw error
    return { refusal, email }
  }
  redirect(/^\/(?![/\\])[\x21-\x7e]*$/.test(from) ? from : '/')
}
