import { useRouter } from 'next/navigation'
import { isOffered, runAction } from '@/components/shell/keys/key-actions'
import { ACTIONS, KEY_TABLE } from '@/components/shell/keys/key-table'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { useViewer } from '@/components/shell/viewer-provider'
import type { IconName } from '@/components/ui/icon'
import type { Campaign } from '@/lib/contracts/campaign'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { mayOnSome } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { useSetPreferences, useSignOut } from '@/lib/queries/session'
import type { PaletteItem } from './palette-items'

/** What can be done from anywhere, by this person. */
export function useCommands(campaign: Campaign | undefined): PaletteItem[] {
  const t = useT()
  const hint = useKeyHint()
  const viewer = useViewer()
  const { today } = viewer
  const changeTheme = useThemeChange()
  const signOut = useSignOut()
  const weekBefore = addDays(today as PlainDate, -7)
  const command = (
    id: string,
    icon: IconName,
    label: string,
    does: Pick<PaletteItem, 'href' | 'run' | 'keys' | 'recalled'>,
  ) => ({
    id: `command:${id}`,
    group: 'commands' as const,
    icon,
    label,
    ...does,
  })
  return [
    ...(mayOnSome(viewer, 'create') && campaign?.status === 'running'
      ? [command('add', 'plus', t('palette.add'), { href: '/tasks/new' })]
      : []),
    ...(campaign ? [command('briefing', 'file-text', t('briefing.open'), { href: '/briefing' })] : []),
    ...(campaign && weekBefore >= campaign.startsOn
      ? [command('weekBefore', 'history', t('palette.weekBefore'), { href: `/?asOf=${weekBefore}` })]
      : []),
    command('theme', changeTheme.to === 'dark' ? 'moon' : 'sun', t(`palette.theme.${changeTheme.to}`), {
      run: changeTheme.run,
    }),
    command('keys', 'circle-help', t('palette.keys'), {
      run: () => void runAction('keys'),
      keys: hint('keys'),
    }),
    command('signOut', 'log-out', t('shell.account.signOut'), {
      run: () => signOut.mutate('here'),
      recalled: false,
    }),
  ]
}

const ICONS: Partial<Record<(typeof ACTIONS)[number], IconName>> = {
  update: 'pencil',
  submit: 'send',
  comment: 'message',
  edit: 'file-pen',
  urge: 'megaphone',
}

/** What the task open on the page lets this person do now. */
export function useOpenTaskCommands(): PaletteItem[] {
  const t = useT()
  const hint = useKeyHint()
  return ACTIONS.filter(
    (action) => KEY_TABLE[action].section === 'task' && action !== 'keys' && isOffered(action),
  ).map((action) => ({
    id: `open:${action}`,
    group: 'open',
    icon: ICONS[action] ?? 'check',
    label: t(`keys.${action}`),
    keys: hint(action),
    run: () => void runAction(action),
  }))
}

/** The other of light and dark, as the page looks now. */
function useThemeChange() {
  const router = useRouter()
  const { theme } = useViewer()
  const save = useSetPreferences()
  const isDark =
    theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  const to: 'light' | 'dark' = isDark ? 'light' : 'dark'
  const run = () =>
    void save.mutateAsync({ theme: to }).then(
      () => router.refresh(),
      () => undefined,
    )
  return { to, run }
}
