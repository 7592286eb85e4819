import { useViewer } from '@/components/shell/viewer-provider'
import { optionsOf } from '@/components/task-list/filter-words'
import { CHOICES, type ListFilter } from '@/components/task-list/list-filter'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

/** Only on paper: which plan, which day, which tasks. */
export function SheetHead({ campaign, filter }: { campaign: Campaign; filter: ListFilter }) {
  const t = useT()
  const { today } = useViewer()
  const words = filterWords(t, campaign, filter)
  return (
    <header className="hidden pb-2 print:block">
      <p className="font-semibold text-h2">
        {t('timeline.sheet.title', { plan: t('shell.plan', { number: campaign.number }) })}
      </p>
      <p className="text-ink-2 text-secondary">
        {campaign.shortTitle} · {t('timeline.sheet.day', { date: uiDate(filter.asOf ?? today) })} ·{' '}
        {words ? t('timeline.sheet.filter', { filter: words }) : t('timeline.sheet.all')}
      </p>
    </header>
  )
}

/** The filter as one line: "Nhánh Trung tâm; Quá hạn, Chờ xác nhận; tìm “giấy mời”". */
function filterWords(t: Translator, campaign: Campaign, filter: ListFilter): string {
  const branch = campaign.units.find(({ key }) => key === filter.branch)
  const chosen = CHOICES.map((choice) =>
    optionsOf(t, campaign, choice)
      .filter(({ value }) => (filter[choice] as readonly string[]).includes(value))
      .map(({ label }) => label)
      .join(', '),
  )
  return [
    branch ? t('task-list.filter.branch', { unit: branch.shortName }) : '',
    ...chosen,
    filter.q ? t('timeline.sheet.query', { q: filter.q }) : '',
  ]
    .filter(Boolean)
    .join('; ')
}
