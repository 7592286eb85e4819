import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { progressFacts, rateFacts, rateShift } from '@/components/task/effect-facts'
import { Shift } from '@/components/task/shift'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import type { LinkedTask } from '@/lib/contracts/task-parts'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { campaignQuery } from '@/lib/queries/campaign'

type Row = { key: string; label: string; approved: ReactNode; declined: ReactNode }

/** The lines of both outcomes: dates, milestone, what follows, the way to the ceremony, rates, the planned line. */
export function useOutcomeRows(found: ExtensionDecision): Row[] {
  const t = useT()
  const days = useDayRows(found)
  const figures = useFigureRows(found)
  return [
    ...days,
    {
      key: 'followers',
      label: t('decide.row.followers'),
      approved: followers(t, found, found.contradicted.approved),
      declined: followers(t, found, found.contradicted.declined),
    },
    ...figures,
    {
      key: 'planned',
      label: t('decide.row.planned'),
      approved: t('decide.row.stays'),
      declined: t('decide.row.stays'),
    },
  ]
}

function useDayRows({ extension, milestones, workingDays, ceremonyOn }: ExtensionDecision): Row[] {
  const t = useT()
  const { today } = useViewer()
  const { from, due } = extension
  const days = { from: uiDayMonth(from), due: uiDayMonth(due) }
  const own = milestones.filter(({ on, ceremony }) => on === from && !ceremony)
  const work = (n: number) => (
    <>
      <b className="font-num font-semibold">{n}</b> {t('decide.row.workingDays', { n })}
    </>
  )
  const afterCeremony = t('decide.row.afterCeremony')
  const toCeremony: Row = {
    key: 'working days',
    label: t('decide.row.toCeremony', { date: uiDayMonth(ceremonyOn) }),
    approved: due > ceremonyOn ? afterCeremony : work(workingDays.approved),
    declined: from > ceremonyOn ? afterCeremony : work(workingDays.declined),
  }
  return [
    {
      key: 'due',
      label: t('task.field.dueOn'),
      approved: <Shift before={uiDayMonth(from)} after={uiDate(due)} />,
      declined: <b className="font-num font-semibold">{uiDate(from)}</b>,
    },
    ...own.map(({ id, title }) => ({
      key: id,
      label: t('decide.row.milestone', { title }),
      approved: t('decide.row.milestoneMoves', days),
      declined: t('effect.same'),
    })),
    ...(ceremonyOn > today ? [toCeremony] : []),
  ]
}

function useFigureRows({ effect, assumed, extension }: ExtensionDecision): Row[] {
  const t = useT()
  const locale = useLocale()
  const { campaignId } = useViewer()
  const { data: campaign } = useQuery(campaignQuery(campaignId))
  if (!effect || !assumed) return []
  const words = { t, locale, groups: campaign?.groups ?? [] }
  const shift = (fact: { before: string; after: string; aside: string | null }) => (
    <>
      <Shift {...fact} />
      {fact.aside && <span className="font-num"> ({fact.aside})</span>}
    </>
  )
  const rates = (['onTime', 'onTimeOriginal'] as const).map((key) => ({
    key: `if ${key}`,
    label: t(`decide.row.if.${key}`, { date: uiDayMonth(extension.due) }),
    approved: shift(rateShift(locale, assumed.now[key], assumed.approved[key])),
    declined: shift(rateShift(locale, assumed.now[key], assumed.declined[key])),
  }))
  const [approve, decline] = [effect.approve, effect.decline].map((one) => [
    ...rateFacts(words, one.plan).filter(({ key }) => key !== 'completed'),
    ...progressFacts(words, one),
  ])
  const now = (approve ?? []).map((fact, index) => ({
    key: `now ${fact.key}`,
    label: t('decide.row.now', { figure: fact.label }),
    approved: shift(fact),
    declined: shift(decline?.[index] ?? fact),
  }))
  return [...rates, ...now]
}

function followers(t: Translator, { task }: ExtensionDecision, against: readonly LinkedTask[]): ReactNode {
  if (task.followedBy.length === 0) return t('decide.row.noFollowers', { key: task.key })
  if (against.length === 0) return t('decide.row.followersFit', { n: task.followedBy.length })
  return (
    <ul>
      {against.map(({ id, key, startsOn, dueOn }) => (
        <li key={id}>
          {t('decide.row.contradicts', {
            key,
            starts: startsOn ? 'yes' : 'no',
            date: uiDayMonth(startsOn ?? dueOn ?? ''),
          })}
        </li>
      ))}
    </ul>
  )
}
