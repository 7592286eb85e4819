import { useMemo, useState } from 'react'
import { ChartExport } from '@/components/charts/chart-export'
import { HiddenTable } from '@/components/charts/hidden-table'
import { WayBack as Drawing } from '@/components/charts/way-back'
import { WayBackLegend } from '@/components/charts/way-back-legend'
import { exportTexts } from '@/components/task/curve/chart-words'
import { bold } from '@/components/ui/bold'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard, WayBack as Way } from '@/lib/contracts/dashboard'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { View } from './view'
import { wayBackFile } from './way-back-file'
import { chainText, daysOff, planOf, slackKind, slackText, wayBackTexts } from './way-back-words'

/** More rows than this come with a press. */
const FIRST = 12

type Props = { campaign: Campaign; figures: Dashboard; view: View }

/** What the ceremony still needs and how many working days are in hand; the other milestones in a line each. */
export function WayBack({ campaign, figures, view }: Props) {
  const t = useT()
  const ceremony = figures.wayBack.find(({ milestone }) => milestone.ceremony)
  const others = figures.wayBack.filter((way) => way !== ceremony)
  return (
    <section aria-labelledby="way-back" className="min-w-0">
      {ceremony ? (
        <ToCeremony {...{ campaign, figures, view, ceremony }} />
      ) : (
        <SectionHeading id="way-back">{t('wayBack.others')}</SectionHeading>
      )}
      {others.length > 0 && (
        <ul aria-label={t('wayBack.others')} className="pt-4 text-ink-2 text-secondary">
          {others.map((way) => (
            <li key={way.milestone.id} className="py-0.5">
              {otherText(t, way)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ToCeremony({ campaign, figures, view, ceremony }: Props & { ceremony: Way }) {
  const t = useT()
  const locale = useLocale()
  const [isWhole, setWhole] = useState(false)
  const { rows, total, critical, milestone } = ceremony
  const plan = useMemo(() => planOf(t, ceremony, figures, view), [t, ceremony, figures, view])
  const shown = useMemo(
    () => (isWhole ? plan : { ...plan, bars: plan.bars.slice(0, FIRST) }),
    [isWhole, plan],
  )
  const texts = useMemo(() => wayBackTexts(t, locale, ceremony), [t, locale, ceremony])
  const off = daysOff(figures, milestone.on)
  return (
    <>
      <SectionHeading
        id="way-back"
        note={off === '' ? t('wayBack.note') : t('wayBack.note.off', { days: off })}
        aside={
          critical && (
            <span className="text-ink-2 text-secondary">
              {t.rich(`wayBack.thinnest${slackKind(critical.slack)}`, {
                ...bold,
                keys: chainText(critical.keys),
                n: Math.abs(critical.slack),
              })}
            </span>
          )
        }
      >
        {t('wayBack.title')}
      </SectionHeading>
      <Drawing plan={shown} texts={texts} />
      {rows.length > FIRST && (
        <Button variant="ghost" size="sm" className="mt-2" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('wayBack.fewer') : t('wayBack.more', { n: rows.length - FIRST })}
        </Button>
      )}
      {total > rows.length && (isWhole || rows.length <= FIRST) && (
        <p className="pt-2 text-ink-3 text-secondary">{t('wayBack.rest', { n: total - rows.length })}</p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 pt-3">
        <WayBackLegend texts={legendOf(t)} />
        <div className="ml-auto">
          <ChartExport
            texts={exportTexts(t)}
            file={() => wayBackFile(t, locale, { campaign, figures, view, ceremony })}
          />
        </div>
      </div>
      <HiddenTable {...tableOf(t, ceremony)} />
    </>
  )
}

function otherText(t: Translator, { milestone, critical }: Way) {
  const params = { ...bold, date: uiDayMonth(milestone.on), title: milestone.title }
  if (!critical) return t.rich('wayBack.other.done', params)
  return t.rich(`wayBack.other${slackKind(critical.slack)}`, {
    ...params,
    keys: chainText(critical.keys),
    n: Math.abs(critical.slack),
  })
}

function legendOf(t: Translator) {
  return {
    done: t('wayBack.legend.done'),
    chain: t('wayBack.legend.chain'),
    work: t('wayBack.legend.work'),
    slack: t('wayBack.legend.slack'),
    latest: t('wayBack.legend.latest'),
    off: t('wayBack.legend.off'),
  }
}

function tableOf(t: Translator, { rows }: Way) {
  const heads = ['task', 'work', 'begins', 'ends', 'latest', 'limit', 'slack', 'after'] as const
  return {
    caption: t('wayBack.title'),
    heads: heads.map((head) => t(`wayBack.head.${head}`)),
    rows: rows.map((row) => [
      t('wayBack.row', row.task),
      t('wayBack.days', { n: row.workDays }),
      uiDate(row.beginsOn),
      uiDate(row.endsOn),
      row.lastStartOn === null ? '' : uiDate(row.lastStartOn),
      uiDate(row.limitOn),
      row.destination ? t('wayBack.goal') : slackText(t, row.slack),
      row.after.join(', '),
    ]),
  }
}
