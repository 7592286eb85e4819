import type { ExportFilter } from '@/lib/contracts/export'
import type { ExportFacts } from '@/lib/data/tasks/export'
import { uiDate } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

/**
 * The filter and the order as a sentence for the head of a file, its days as `dayWords` has them. A value nobody knows is
 * written as it came.
 */
export function filterInWords(
  filter: ExportFilter,
  facts: ExportFacts,
  viewer: { name: string; unit: { name: string } },
  t: Translator,
  dayWords = uiDate,
): string {
  const unit = (name: string) => facts.unitNames.get(name) ?? name
  const day = (value: string | undefined) => (value ? [dayWords(value)] : [])
  const values: Record<Exclude<keyof ExportFilter, 'sort' | 'asOf'>, string[]> = {
    keys: filter.keys ?? [],
    branch: filter.branch ? [unit(filter.branch)] : [],
    unit: filter.unit?.map(unit) ?? [],
    coordinating: filter.coordinating?.map((name) => (name === 'me' ? viewer.unit.name : unit(name))) ?? [],
    group: filter.group?.map((key) => facts.groupTitles.get(key) ?? key) ?? [],
    owner: filter.owner?.map((id) => (id === 'me' ? viewer.name : (facts.personNames.get(id) ?? id))) ?? [],
    badge: filter.badge?.map((badge) => t(`states.badge.${badge}`)) ?? [],
    status: filter.status?.map((status) => t(`states.status.${status}`)) ?? [],
    deadline: filter.deadline?.map((deadline) => t(`states.deadline.${deadline}`)) ?? [],
    dueFrom: day(filter.dueFrom),
    dueTo: day(filter.dueTo),
    open: filter.open ? [''] : [],
    silent: filter.silent ? [''] : [],
    atRisk: filter.atRisk ? [''] : [],
    obstacle: filter.obstacle ? [''] : [],
    q: filter.q ? [filter.q] : [],
  }
  const names = Object.keys(values) as (keyof typeof values)[]
  const conditions = names
    .filter((name) => values[name].length > 0)
    .map((name) => t(`export.filter.${name}`, { values: values[name].join(', ') }))
  const filtered =
    conditions.length > 0
      ? t('export.filter', { conditions: conditions.join('; ') })
      : t('export.filter.none')
  return `${filtered}; ${t('export.sort', { sort: t(`task-list.sort.${filter.sort}`) })}`
}
