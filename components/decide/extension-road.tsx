import { useId } from 'react'
import { RoadSurface } from '@/components/charts/road-surface'
import { LABEL_SIZE, useRoadMetrics } from '@/components/charts/use-road-metrics'
import { useViewer } from '@/components/shell/viewer-provider'
import { Stone } from '@/components/ui/stone'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { daysBetween, plainDate } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { isCompactRoad, placesOn, type RoadPlaces } from './road-places'

const BAND = { top: 104, height: 20 }
const HEIGHT = 134
const FOOT = 2
const STONE = { width: 36, height: 49 }
const BIG = { width: 52, height: 70.7 }

/** From today to the ceremony, with the date at both places; the planned road itself never moves. */
export function ExtensionRoad({ found }: { found: ExtensionDecision }) {
  const t = useT()
  const { today } = useViewer()
  const hatchId = useId()
  const { ref, width, measure } = useRoadMetrics(1_144)
  const { extension, milestones, ceremonyOn } = found
  const { from, due } = extension
  const endsOn = due > ceremonyOn ? due : ceremonyOn
  // Behind today there is no road left to draw, and a date that has passed has no place on it.
  if (today >= ceremonyOn || due < today) return null
  const isCompact = isCompactRoad(width)
  const own = milestones.find(({ on, ceremony }) => on === from && !ceremony)
  const others = milestones.filter((one) => one !== own && !one.ceremony)
  const taken = [from, due].filter((day) => day >= today)
  const places = placesOn({ width, today, endsOn, taken }, others, (title) => measure(title, 400))
  const title = own?.title ?? t('task.field.dueOn')
  const label = t('decide.road', { title, from: uiDate(from), due: uiDate(due), end: uiDate(ceremonyOn) })
  return (
    <div className="pt-4">
      <div ref={ref}>
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={HEIGHT}
          overflow="visible"
          className="block font-ui"
        >
          <RoadSurface
            layout={{
              band: BAND,
              travelledTo: places.xAt(today),
              since: null,
              destination: { phase: 'ahead' },
            }}
            width={width}
            hatchId={hatchId}
          />
          <Today
            x={places.xAt(today)}
            width={isCompact ? 60 : 74}
            text={uiDayMonth(today)}
            word={t('dashboard.road.now')}
          />
          <Others places={places} labels={isCompact ? 'dropped' : 'shown'} />
          <Request {...{ places, from, due, endsOn, today }} title={isCompact ? '' : title} />
          <Ceremony
            x={places.xAt(ceremonyOn)}
            date={uiDayMonth(ceremonyOn)}
            word={t('decide.road.ceremony')}
          />
        </svg>
      </div>
      <ul className="sr-only">
        {milestones.map(({ id, on, title: name }) => (
          <li key={id}>{t('dashboard.road.milestoneOnly', { date: uiDate(on), title: name })}</li>
        ))}
      </ul>
    </div>
  )
}

function Today({ x, width, text, word }: { x: number; width: number; text: string; word: string }) {
  return (
    <g textAnchor="middle">
      <rect x={x - width} y={50} width={width} height={38} className="fill-ink" />
      <g className="fill-paper">
        <text x={x - width / 2} y={65} fontSize={12} fontWeight={500}>
          {word}
        </text>
        <text x={x - width / 2} y={80} fontSize={LABEL_SIZE} fontWeight={600} className="font-num">
          {text}
        </text>
      </g>
      <line x1={x} x2={x} y1={50} y2={BAND.top + BAND.height} strokeWidth={1.5} className="stroke-ink" />
    </g>
  )
}

function Others({ places, labels }: { places: RoadPlaces; labels: 'shown' | 'dropped' }) {
  return places.stones.map(({ on, title, x, days, label }) => (
    <g key={`${on} ${title}`}>
      <title>{title}</title>
      <StoneAt x={x} days={days} kind="ahead" />
      {labels === 'shown' && label === 'shown' && (
        <g textAnchor="middle" fontSize={LABEL_SIZE} className="fill-ink-2">
          <text x={x} y={31} fontWeight={600} className="fill-ink font-num">
            {uiDayMonth(on)}
          </text>
          <text x={x} y={47}>
            {title}
          </text>
        </g>
      )}
    </g>
  ))
}

function StoneAt({ x, days, kind }: { x: number; days: number; kind: 'past' | 'ahead' }) {
  return (
    <g transform={`translate(${x - STONE.width / 2},${BAND.top + FOOT - STONE.height})`}>
      <Stone size={STONE.width} kind={kind} text={String(days)} />
    </g>
  )
}

type RequestProps = {
  places: RoadPlaces
  from: string
  due: string
  endsOn: string
  today: string
  title: string
}

/** The stone where it stands, pale, and where it is asked to; a bracket joins them. */
function Request({ places: { xAt }, from, due, endsOn, today, title }: RequestProps) {
  const left = (day: string) => daysBetween(plainDate(day), plainDate(endsOn))
  const start = Math.max(xAt(from), xAt(today))
  const end = xAt(due)
  const middle = Math.max((start + end) / 2, 64)
  return (
    <g>
      {from > today && end - start > STONE.width + FOOT && (
        <g opacity={0.7}>
          <StoneAt x={xAt(from)} days={left(from)} kind="ahead" />
        </g>
      )}
      <StoneAt x={end} days={left(due)} kind="past" />
      <path d={`M${start} 46v-6H${end}v6`} fill="none" strokeWidth={1.5} className="stroke-ink" />
      <g textAnchor="middle" fontSize={LABEL_SIZE}>
        <text x={middle} y={16} fontWeight={600} className="fill-ink font-num">
          {uiDayMonth(from)} → {uiDayMonth(due)}
        </text>
        <text x={middle} y={33} className="fill-ink-2">
          {title}
        </text>
      </g>
    </g>
  )
}

function Ceremony({ x, date, word }: { x: number; date: string; word: string }) {
  return (
    <g textAnchor="middle">
      <text x={x} y={27} fontSize={LABEL_SIZE} fontWeight={600} className="fill-ink font-num">
        {date}
      </text>
      <g transform={`translate(${x - BIG.width / 2},${BAND.top + FOOT - BIG.height})`}>
        <Stone size={BIG.width} kind="past" text="0" />
        <text x={BIG.width / 2} y={22} fontSize={12} fontWeight={600} className="fill-on-brand">
          {word}
        </text>
      </g>
    </g>
  )
}
