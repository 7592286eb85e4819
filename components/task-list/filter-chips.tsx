import { RemovableChip } from '@/components/ui/chip'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { optionsOf } from './filter-words'
import { CHOICES, FLAGS, type ListFilter } from './list-filter'

type Chip = { key: string; label: string; without: ListFilter }

/** One chip a value in force, each with the filter that is left when it goes. */
function chipsOf(t: Translator, campaign: Campaign, filter: ListFilter): Chip[] {
  const values = CHOICES.flatMap((choice) =>
    optionsOf(t, campaign, choice)
      .filter(({ value }) => filter[choice].includes(value as never))
      .map(({ value, label }) => ({
        key: `${choice}:${value}`,
        label,
        without: { ...filter, [choice]: filter[choice].filter((other) => other !== value) },
      })),
  )
  const flags = FLAGS.filter((flag) => filter[flag]).map((flag) => ({
    key: flag,
    label: t(`task-list.flag.${flag}`),
    without: { ...filter, [flag]: false },
  }))
  const span = spanWords(t, filter)
  return [
    ...(span ? [{ key: 'due', label: span, without: { ...filter, dueFrom: null, dueTo: null } }] : []),
    ...values,
    ...flags,
    ...(filter.q
      ? [{ key: 'q', label: t('task-list.filter.query', { q: filter.q }), without: { ...filter, q: '' } }]
      : []),
  ]
}

/** "Thời hạn: 01/06 – 30/06"; the year stands where the two differ. */
function spanWords(t: Translator, { dueFrom, dueTo }: ListFilter): string | null {
  if (dueFrom && dueTo) {
    const print = dueFrom.slice(0, 4) === dueTo.slice(0, 4) ? uiDayMonth : uiDate
    return t('task-list.due.span', { from: print(dueFrom), to: print(dueTo) })
  }
  if (dueFrom) return t('task-list.due.since', { from: uiDate(dueFrom) })
  return dueTo && t('task-list.due.until', { to: uiDate(dueTo) })
}

type Props = { campaign: Campaign; filter: ListFilter; onChange: (filter: ListFilter) => void }

export function ChosenChips({ campaign, filter, onChange }: Props) {
  const t = useT()
  return chipsOf(t, campaign, filter).map(({ key, label, without }) => (
    <RemovableChip
      key={key}
      removeLabel={t('task-list.filter.remove', { label })}
      onRemove={() => onChange(without)}
    >
      {label}
    </RemovableChip>
  ))
}
