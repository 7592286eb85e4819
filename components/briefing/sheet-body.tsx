import { CampaignRoad } from '@/components/shell/campaign-road'
import { cn } from '@/components/ui/cn'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { briefingSentence } from '@/lib/sentences/briefing'
import { riskWords } from '@/lib/sentences/risk'
import { BiggestRisk } from './biggest-risk'
import { Changes } from './changes'
import { Decisions } from './decisions'
import { Figures } from './figures'
import { Lead } from './lead'
import { lettersOf, useMatters } from './matters'
import { planSheet } from './sheet-plan'
import { SilentList } from './silent-list'

/** Everything below the title. The sheet reads in two columns; a phone has the risk before the decisions, since the thumb scrolls. */
export function SheetBody({ campaign, briefing }: { campaign: Campaign; briefing: Briefing }) {
  const t = useT()
  const locale = useLocale()
  const matters = useMatters(briefing)
  const { asOf, changed, silent, risk, before, now } = briefing
  const said = riskWords(t, risk)
  const plan = planSheet({
    lead: briefingSentence(t, briefing).length,
    decisions: matters.map(lettersOf),
    risk: { title: said.title.length, text: said.text.length },
    groups: changed.groups.map(({ kind, total, items }) => ({ kind, total, n: items.length })),
    silent: { total: silent.total, n: silent.items.length },
  })
  return (
    <>
      <div className={cn('sheet:-mx-[60px] sheet:pt-2', plan.road === 'left_out' && 'print:hidden')}>
        <CampaignRoad
          campaign={campaign}
          on={asOf}
          past={null}
          today={asOf}
          size="sheet"
          className="sheet:px-[60px] hand:px-4"
        />
      </div>
      <Lead briefing={briefing} />
      <Figures before={before} now={now} />
      <div className={COLUMNS}>
        <Decisions {...{ matters, plan }} className="sheet:col-span-2 hand:order-2" />
        <BiggestRisk risk={risk} className="sheet:pt-2.5 hand:order-1" />
        <Changes
          changed={changed}
          shown={plan.groups}
          className="sheet:col-start-2 sheet:row-span-3 sheet:row-start-2 sheet:pt-2.5 hand:order-3"
        />
        <SilentList silent={silent} shown={plan.silent} className="sheet:pt-4 hand:order-4" />
      </div>
      <footer className="flex justify-between text-[0.75rem]/5 text-ink-3 sheet:mt-auto sheet:border-rule-2 sheet:border-t sheet:pt-2 hand:px-4 hand:pt-8">
        <p>{t('briefing.footer', { time: uiDateTime(briefing.generatedAt, locale) })}</p>
        <p className="hidden print:block">{t('briefing.page')}</p>
      </footer>
    </>
  )
}

const COLUMNS =
  'grid sheet:grid-cols-2 sheet:grid-rows-[auto_auto_auto_1fr] sheet:gap-x-8 md:pb-4 hand:grid-cols-1 print:pb-0'
