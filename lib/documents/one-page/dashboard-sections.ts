import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard, OpenObstacle, RiskyTask } from '@/lib/contracts/dashboard'
import { standingWords } from '@/lib/documents/paper/task-words'
import { dayWords, inside, lowered } from '@/lib/documents/report/words'
import type { PlainDate } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { getTranslator } from '@/lib/i18n/server'
import { mattersOf } from '@/lib/sentences/matters'
import { shortNames } from '@/lib/sentences/short-names'
import type { Section } from './sections'

type Given = { campaign: Campaign; figures: Dashboard }
type NameOf = ReturnType<typeof shortNames>

/** What a leader looks at, in the order of its weight; a list without anything is left out. */
export function dashboardSections({ campaign, figures }: Given): Section[] {
  const nameOf = shortNames(campaign)
  const { badges, overdue, atRisk, obstacles, upcoming } = figures
  const sections: Section[] = [
    decisionSection(figures, nameOf),
    {
      ...{ title: 'Quá hạn', unit: 'nhiệm vụ', total: badges.overdue },
      rows: overdue.map((task) => [
        task.key,
        task.title,
        `${nameOf(task.leadUnit)}: ${lowered(standingWords(task))}`,
      ]),
    },
    {
      ...{ title: 'Có nguy cơ trước khi quá hạn', unit: 'nhiệm vụ', total: atRisk.total },
      rows: atRisk.items.map((task) => [
        task.key,
        task.title,
        `${nameOf(task.leadUnit)}: ${riskWords(task)}`,
      ]),
    },
    {
      ...{ title: 'Khó khăn, vướng mắc đang mở', unit: 'việc', total: obstacles.total },
      rows: obstacles.items.map((obstacle) => [
        obstacle.task.key,
        inside(obstacle.text),
        obstacleWords(obstacle, nameOf),
      ]),
    },
    {
      ...{ title: 'Trong 14 ngày tới', unit: 'thời hạn và mốc', total: upcoming.length },
      atLeast: upcoming.filter(({ task }) => task).length >= UPCOMING_MOST,
      rows: upcoming.map(({ on, task, milestone }) => [
        task?.key ?? '',
        task?.title ?? milestone?.title ?? '',
        `${task ? `${nameOf(task.leadUnit)}: hạn ` : ''}${documentDate(on)}`,
      ]),
    },
  ]
  return sections.filter(({ total }) => total > 0)
}

/** So many due dates are read at most (lib/data/dashboard/lists-sql.ts). */
const UPCOMING_MOST = 200

function decisionSection({ decisions, asOf }: Dashboard, nameOf: NameOf): Section {
  const { confirmations, extensions, silentOverdue, totals } = decisions
  const matters = mattersOf(
    { t: getTranslator('vi'), locale: 'vi', nameOf },
    {
      asOf,
      decisions: {
        results: confirmations.map((result) => ({ ...result, opens: [] })),
        extensions,
        silent: silentOverdue,
      },
    },
  )
  return {
    title: 'Chờ lãnh đạo quyết định',
    unit: 'việc',
    total: totals.confirmations + totals.extensions + totals.silentOverdue,
    rows: matters.map(({ task, what, facts }) => [task.key, task.title, `${what}: ${facts}`]),
  }
}

function riskWords({ behind, silentDays, judgement }: RiskyTask): string {
  const said = [
    behind === null ? '' : `chậm ${uiNumber(behind)} điểm so với kế hoạch`,
    silentDays === null ? '' : `không có tin ${uiNumber(silentDays)} ngày`,
    judgement ? `lãnh đạo đánh giá ngày ${documentDate(judgement.on)}: ${inside(judgement.reason)}` : '',
  ]
  return said.filter(Boolean).join(', ')
}

function obstacleWords({ task, raisedOn, answer }: OpenObstacle, nameOf: NameOf): string {
  const raised = `${nameOf(task.leadUnit)}: nêu ${dayWords(raisedOn as PlainDate)}`
  return answer ? `${raised}, ${answer.by.name} trả lời ${dayWords(answer.on as PlainDate)}` : raised
}
