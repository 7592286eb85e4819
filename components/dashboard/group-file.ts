import { createElement } from 'react'
import type { ChartFile } from '@/components/charts/export-chart'
import { GroupBarsDrawing } from '@/components/charts/group-bars-drawing'
import { fileHead } from '@/components/task/curve/chart-words'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { roman } from '@/lib/domain/task-key'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import type { Translator } from '@/lib/i18n/translate'

const WIDTH = 760

/** The groups against their plan as files: the bars as a picture, and the figures they are drawn from. */
export function groupFile(t: Translator, campaign: Campaign, figures: Dashboard): ChartFile {
  const ordinals = new Map(campaign.groups.map(({ id, ordinal }) => [id, ordinal]))
  const groups = figures.groups.map((group, index) => {
    const percent = uiMeanPercent(group.actual, isAllConfirmed(group.counts))
    const planned = uiPercent(group.planned)
    const numeral = roman(ordinals.get(group.id) ?? index + 1)
    return { ...group, numeral, share: { percent, planned } }
  })
  return {
    ...fileHead(t, t('dashboard.groups'), campaign, figures.asOf),
    draw: (measure) =>
      createElement(GroupBarsDrawing, {
        width: WIDTH,
        measure,
        bars: groups.map(({ share, ...group }) => ({
          ...group,
          percent: share.percent,
          note: t('dashboard.group.bar', { actual: share.percent, planned: share.planned }),
        })),
      }),
    table: () => [
      [
        t('dashboard.groups.group'),
        t('dashboard.groups.tasks'),
        t('dashboard.groups.actual'),
        t('dashboard.groups.planned'),
      ],
      ...groups.map(({ numeral, title, counts, share }) => [
        `${numeral}. ${title}`,
        { written: String(counts.total) },
        { written: share.percent },
        { written: share.planned },
      ]),
    ],
  }
}
