import type { shell as vi } from '@/lib/i18n/messages/vi/shell'

export const shell = {
  'shell.appName': 'Chặng Đường',
  'shell.plan': 'Plan {number}',
  'shell.plan.label': 'Plan',
  'shell.toasts': 'Results',
  'shell.skipToContent': 'Skip to main content',
  'shell.underWay': 'Opening the page',

  'shell.nav.label': 'Main navigation',
  'shell.nav.dashboard': 'Overview',
  'shell.nav.myWork': 'My work',
  'shell.nav.tasks': 'Tasks',
  'shell.nav.timeline': 'Timeline',
  'shell.nav.reports': 'Reports',
  'shell.nav.campaign': 'Plan',
  'shell.nav.units': 'People and units',
  'shell.nav.registers': 'Registers',
  'shell.nav.settings': 'Settings',

  'shell.path': 'Path of the page',
  'shell.page.edit': 'Edit',
  'shell.page.confirm': 'Confirm',
  'shell.waits.result': 'To confirm {n, number}',
  'shell.waits.extension': 'To decide {n, number}',

  'shell.asOf': 'Figures as of {time}',
  'shell.trial': 'Trial data',
  'shell.search': 'Find a task, unit or owner',

  'shell.account.label': 'Account',
  'shell.account.password': 'Change password',
  'shell.account.signOut': 'Sign out',
  'shell.theme.label': 'Appearance',
  'shell.theme.light': 'Light',
  'shell.theme.dark': 'Dark',
  'shell.theme.system': 'As the device',
  'shell.language.label': 'Language',
  'shell.language.vi': 'Tiếng Việt',
  'shell.language.en': 'English',
} satisfies Record<keyof typeof vi, string>
