import { useQuery } from '@tanstack/react-query'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { ACCOUNT, NAVIGATION } from '@/components/shell/navigation'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import type { SavedView } from '@/lib/contracts/view'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { viewsQuery } from '@/lib/queries/views'
import type { PaletteItem } from './palette-items'
import { useCommands, useOpenTaskCommands } from './use-commands'

const PAGE_KEYS = { '/': 'dashboard', '/my-work': 'myWork', '/tasks': 'tasks' } as const

/** Everything the browser knows by itself: people and units, kept filters, pages and commands. */
export function usePaletteItems(): PaletteItem[] {
  const t = useT()
  const hint = useKeyHint()
  const { campaignId } = useViewer()
  const enabled = campaignId !== ''
  const { data: campaign } = useQuery({ ...campaignQuery(campaignId), enabled })
  const { data: views } = useQuery({ ...viewsQuery(campaignId), enabled, refetchInterval: false })
  const commands = useCommands(campaign)
  const openTask = useOpenTaskCommands()
  const pages = [...NAVIGATION, ACCOUNT].map(({ href, label, icon }): PaletteItem => {
    const action = PAGE_KEYS[href as keyof typeof PAGE_KEYS]
    return {
      id: `page:${href}`,
      group: 'pages',
      icon,
      label: t(label),
      href,
      keys: action ? hint(action) : '',
    }
  })
  const people = campaign ? peopleOf(campaign) : []
  return [...openTask, ...people, ...(views?.items ?? []).map(viewItem), ...pages, ...commands]
}

/** People and units lead to their tasks in the whole plan. */
function peopleOf({ people, units }: Campaign): PaletteItem[] {
  return [
    ...people.map(
      ({ id, name, title }): PaletteItem => ({
        id: `person:${id}`,
        group: 'people',
        icon: 'circle-user',
        label: name,
        detail: title,
        href: `/tasks?branch=${WHOLE_PLAN}&owner=${id}`,
      }),
    ),
    ...units
      .filter(({ kind }) => kind !== 'external')
      .map(
        ({ key, name, shortName }): PaletteItem => ({
          id: `unit:${key}`,
          group: 'people',
          icon: 'users',
          label: name,
          also: shortName,
          href: `/tasks?branch=${WHOLE_PLAN}&unit=${encodeURIComponent(key)}`,
        }),
      ),
  ]
}

function viewItem({ id, name, query, owner, mine }: SavedView): PaletteItem {
  const parts = [/(^|&)branch=/.test(query) ? '' : `branch=${WHOLE_PLAN}`, query, `saved=${id}`]
  return {
    id: `view:${id}`,
    group: 'views',
    icon: 'filter',
    label: name,
    ...(mine ? {} : { detail: owner.name }),
    href: `/tasks?${parts.filter(Boolean).join('&')}`,
  }
}
