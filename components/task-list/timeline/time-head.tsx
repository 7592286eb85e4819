import { useId } from 'react'
import { RoadPoleMark } from '@/components/charts/road-pole'
import { RoadSurface } from '@/components/charts/road-surface'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { monthNames } from '@/lib/format/month-names'
import { useLocale, useT } from '@/lib/i18n/provider'
import { inDays } from './bar-look'
import { HEAD, type HeadLayout, layoutHead } from './head-layout'
import { Destination, HeadLabel, StoneOnHead } from './head-stones'
import type { TimeView } from './use-time-view'

type Props = { campaign: Campaign; view: TimeView; present: string | undefined }

/** Names stay readable where today's line passes behind them. */
const HALO = 'stroke-paper [paint-order:stroke]'

/**
 * The road over the bars, with stones, months and weeks in the bars' own places. Stones are boxes of their own and the
 * road is cut by one: browsers lose transforms and clips inside a drawing that comes again on every printed sheet.
 */
export function TimeHead({ campaign, view, present }: Props) {
  const t = useT()
  const locale = useLocale()
  const { range, px, on, measure } = view
  const monthTexts = monthNames(locale)
  const layout = layoutHead({ range, px, plan: campaign, on, present, monthNames: monthTexts, measure })
  const label = t('timeline.head', {
    start: uiDate(campaign.startsOn),
    end: uiDate(campaign.endsOn),
    day: uiDate(on),
  })
  return (
    <>
      <div className="relative h-40 w-(--track) overflow-clip font-ui">
        <HeadRoad layout={layout} px={px} />
        <svg role="img" aria-label={label} width="100%" height={HEAD.height} className="absolute inset-0">
          <Poles layout={layout} past={present !== undefined} />
          {layout.stones.map((stone) => stone.label && <HeadLabel key={stone.x} label={stone.label} />)}
          <Months layout={layout} />
        </svg>
        {layout.stones.map((stone) => (
          <StoneOnHead key={stone.x} stone={stone} px={px} />
        ))}
        <Destination layout={layout} px={px} />
      </div>
      <ul className="sr-only">
        {campaign.milestones.map(({ id, on: day, title }) => (
          <li key={id}>{t('timeline.milestone', { date: uiDate(day), title })}</li>
        ))}
      </ul>
    </>
  )
}

/** Cut at the ceremony: behind it the plan runs on as a dotted line. */
function HeadRoad({ layout, px }: { layout: HeadLayout; px: number }) {
  const hatchId = useId()
  const { roadEnd, travelledTo, since, phase } = layout
  const band = { top: HEAD.band, height: HEAD.bandHeight }
  const end = inDays(roadEnd / px)
  return (
    <div aria-hidden="true">
      <span
        className="absolute right-0 border-field border-t border-dotted"
        style={{ left: end, top: HEAD.band + HEAD.bandHeight / 2 }}
      />
      <span className="absolute inset-y-0 left-0 block overflow-hidden" style={{ width: end }}>
        <svg width={roadEnd} height={HEAD.height} className="block max-w-none" aria-hidden="true">
          <RoadSurface
            layout={{ band, travelledTo, since, destination: { phase } }}
            width={roadEnd}
            hatchId={hatchId}
          />
        </svg>
      </span>
      <span className="absolute w-[1.5px] bg-brand" style={{ left: end, top: HEAD.band, bottom: 0 }} />
    </div>
  )
}

function Months({ layout }: { layout: HeadLayout }) {
  const t = useT()
  return (
    <g fontSize={12} strokeWidth={4} strokeLinejoin="round">
      {layout.months.map(({ x, textX, text }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={HEAD.band + HEAD.bandHeight}
            y2={HEAD.height}
            strokeWidth={1}
            className="stroke-rule-2"
          />
          <text x={textX} y={HEAD.months} fontWeight={500} className={`fill-ink-2 ${HALO}`}>
            {text}
          </text>
        </g>
      ))}
      {layout.weeks.map(({ x, week, monday, label }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={HEAD.height - 4}
            y2={HEAD.height}
            strokeWidth={1}
            className="stroke-rule-2"
          />
          {label !== 'none' && (
            <text x={x + 3} y={HEAD.weeks} className={`fill-ink-3 font-num ${HALO}`}>
              {label === 'long' ? t('timeline.week.long', { week, date: uiDayMonth(monday) }) : week}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function Poles({ layout, past }: { layout: HeadLayout; past: boolean }) {
  const t = useT()
  return (
    <>
      {layout.present && (
        <RoadPoleMark pole={layout.present} bottom={HEAD.height} word={t('timeline.today')} look="outlined" />
      )}
      {layout.now && (
        <RoadPoleMark
          pole={layout.now}
          bottom={HEAD.height}
          word={t(past ? 'timeline.viewed' : 'timeline.today')}
          look="now"
        />
      )}
    </>
  )
}
