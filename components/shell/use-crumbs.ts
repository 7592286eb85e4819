import { useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import type { Task } from '@/lib/contracts/task'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useT } from '@/lib/i18n/provider'
import { notificationsQuery } from '@/lib/queries/notifications'
import { taskKeys } from '@/lib/queries/task-keys'
import type { Crumb } from './crumb'
import { isCurrent, NAVIGATION } from './navigation'
import { useHydrated } from './use-hydrated'
import { useKnown } from './use-known'
import { useReportCrumbs } from './use-report-crumbs'
import { useUnitCrumbs } from './use-unit-crumbs'
import { useViewer } from './viewer-provider'

/** Pages that have a name but no place in the rail. */
const OFF_THE_RAIL: readonly (readonly [string, MessageKey])[] = [
  ['/settings/holidays', 'holidays.title'],
  ['/settings', 'shell.nav.settings'],
  ['/notifications', 'notifications.title'],
  ['/briefing', 'briefing.title'],
  ['/indicators', 'indicators.title'],
]

/** Pages below the task list, by the last part of their address. */
const BELOW_TASKS: Record<string, MessageKey> = {
  new: 'form.task.newTitle',
  edit: 'shell.page.edit',
  confirm: 'shell.page.confirm',
}

/** The matter of this page, as long as it waits for the reader, and how many of its kind do. */
export function useOwnMatter(): { key: string; kind: 'result' | 'extension'; n: number } | null {
  const path = usePathname()
  const { campaignId } = useViewer()
  const { data } = useQuery({
    ...notificationsQuery(campaignId),
    select: ({ decisions }) => {
      const here = decisions.find((entry) => entry.path === path)
      if (here?.kind !== 'result' && here?.kind !== 'extension') return null
      const { kind, task } = here
      return { kind, key: task.key, n: decisions.filter((entry) => entry.kind === kind).length }
    },
  })
  return (useHydrated() && data) || null
}

/** The way to this page, the page itself last. */
export function useCrumbs(plan: string): Crumb[] {
  const toUnit = useUnitCrumbs()
  const toReport = useReportCrumbs()
  const toPage = usePageCrumbs(plan)
  return toUnit ?? toReport ?? toPage
}

function usePageCrumbs(plan: string): Crumb[] {
  const t = useT()
  const path = usePathname()
  const matter = useOwnMatter()
  const [, section, id = '', last] = path.split('/')
  const isTask = section === 'tasks' && id !== '' && id !== 'new'
  const key = useKnownKey(isTask ? id : '')
  const tasks = { label: t('shell.nav.tasks'), href: '/tasks' }
  if (matter) {
    const waits = { label: t(`shell.waits.${matter.kind}`, { n: matter.n }), href: '/my-work' }
    return [{ label: t('shell.nav.myWork'), href: '/my-work' }, waits, { label: matter.key }]
  }
  if (section === 'extensions') return [tasks, { label: t('decide.extension.page') }]
  if (section === 'tasks' && id !== '') {
    const part = BELOW_TASKS[last ?? id]
    const task = isTask ? [{ label: key, ...(part && { href: `/tasks/${id}` }) }] : []
    return [tasks, ...task.filter(({ label }) => label !== ''), ...(part ? [{ label: t(part) }] : [])]
  }
  const page =
    OFF_THE_RAIL.find(([prefix]) => path.startsWith(prefix))?.[1] ??
    NAVIGATION.find(({ href }) => isCurrent(href, path))?.label
  return [
    ...(plan ? [{ label: t('shell.plan', { number: plan }) }] : []),
    { label: t(page ?? 'shell.appName') },
  ]
}

/** The printed key of a task that the page has read. */
function useKnownKey(id: string): string {
  return useKnown<Task>(taskKeys.detail(id))?.key ?? ''
}
