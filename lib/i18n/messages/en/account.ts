import type { account as vi } from '@/lib/i18n/messages/vi/account'

export const account = {
  'account.look': 'Appearance and language',
  'account.sessions': 'Signed in at',
  'account.current': 'Current password',
  'account.next': 'New password',
  'account.passwordRule':
    'At least 15 characters; a sentence you remember will do. Other places are signed out.',
  'account.passwordChanged': 'Password changed',
  'account.unknownDevice': 'Unknown device',
  'account.lastSeen': 'Last used {time}',
  'account.here': 'This device',
  'account.end': 'Sign out there',
  'account.endAll': 'Sign out everywhere',
} as const satisfies Record<keyof typeof vi, string>
