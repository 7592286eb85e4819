import type { signin as vi } from '@/lib/i18n/messages/vi/signin'

export const signin = {
  'signin.tooManyNow': 'Too many tries. Wait 15 minutes and try again.',
  'signin.remember': 'Remember on this device',
  'signin.show': 'Show password',
  'signin.hide': 'Hide password',
  'signin.scene.cap1': 'LEGAL',
  'signin.scene.cap2': 'AID',
  'signin.scene.unit': 'years',
  'signin.scene.years': '1997 – 2022',
  'signin.title': 'Sign in',
  'signin.motto': '25 years, one road.',
  'signin.lead':
    'Tracks the plan of activities for the 25th anniversary of Legal Aid in Viet Nam (6 September 1997 – 6 September 2022)',
  'signin.email': 'Work email',
  'signin.password': 'Password',
  'signin.submit': 'Sign in',
  'signin.refused': 'The email or the password is not right.',
  'signin.noAccount': 'No account, or password forgotten: contact the administrator of your unit.',
  'signin.trial.title': 'Trial accounts',
  'signin.trial.password': 'Shared password: {password}',
  'signin.trial.more': 'Show {count, number} more accounts',
  'signin.trial.use': 'Use the account of {name}',
} satisfies Record<keyof typeof vi, string>
