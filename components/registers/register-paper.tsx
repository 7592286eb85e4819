import { useViewer } from '@/components/shell/viewer-provider'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { RegisterAddress } from './use-register'

/** The head that only paper has: which register of which plan, on which day, and what it was asked. */
export function RegisterPaper({ address, total }: { address: RegisterAddress; total: number | null }) {
  const t = useT()
  const { today } = useViewer()
  const { register, campaign, filter } = address
  const unit = campaign.units.find(({ key }) => key === filter.branch)
  const asked = [
    unit ? t('task-list.filter.branch', { unit: unit.name }) : t('dashboard.branch.all'),
    filter.choice && filter.choice !== 'all' ? t(`register.is.${filter.choice}`) : '',
    filter.from && t('register.from', { date: uiDate(filter.from) }),
    filter.to && t('register.to', { date: uiDate(filter.to) }),
    filter.q && t('register.quote', { text: filter.q }),
  ]
  return (
    <header className="hidden pb-4 print:block">
      <h1 className="font-semibold text-h2">{t(`register.paper.${register}`)}</h1>
      <p className="text-secondary">
        {t('shell.plan', { number: campaign.number })} · {campaign.shortTitle}
      </p>
      <p className="text-ink-2 text-secondary">
        {t('register.paper.day', { date: uiDate(today) })} · {asked.filter(Boolean).join(' · ')}
        {total !== null && ` · ${t('register.total', { n: total })}`}
      </p>
    </header>
  )
}
