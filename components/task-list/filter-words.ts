import type { Campaign } from '@/lib/contracts/campaign'
import { BADGES, DEADLINES } from '@/lib/domain/deadline'
import { STATUSES } from '@/lib/domain/task'
import { roman } from '@/lib/domain/task-key'
import type { Translator } from '@/lib/i18n/translate'
import type { Option } from './filter-menu'
import type { Choice } from './list-filter'

/** The values a filter offers, in words. */
export function optionsOf(t: Translator, campaign: Campaign, choice: Choice): Option[] {
  switch (choice) {
    case 'badge':
      return BADGES.map((value) => ({ value, label: t(`states.badge.${value}`) }))
    case 'status':
      return STATUSES.map((value) => ({ value, label: t(`states.status.${value}`) }))
    case 'deadline':
      return DEADLINES.map((value) => ({ value, label: t(`states.deadline.${value}`) }))
    case 'group':
      return campaign.groups.map(({ key, ordinal, title }) => ({
        value: key,
        label: `${roman(ordinal)}. ${title}`,
      }))
    case 'unit':
      return campaign.units
        .filter(({ kind }) => kind !== 'external')
        .map(({ key, name }) => ({ value: key, label: name }))
    case 'coordinating':
      return [
        { value: 'me', label: t('task-list.filter.helping') },
        ...campaign.units.map(({ key, shortName }) => ({
          value: key,
          label: t('task-list.filter.helpedBy', { unit: shortName }),
        })),
      ]
    case 'owner':
      return [
        { value: 'me', label: t('task-list.filter.me') },
        ...campaign.people.map(({ id, name, title }) => ({ value: id, label: name, detail: title })),
      ]
  }
}
