import { type ReactNode, useId } from 'react'
import { cn } from '@/components/ui/cn'
import { Stone } from '@/components/ui/stone'
import { CountdownStone, type CountdownTexts } from './countdown-stone'
import { RoadBracket } from './road-bracket'
import { layoutRoad, type RoadLayout, type RoadStone } from './road-layout'
import type { MonthNames } from './road-months'
import { RoadPoleMark } from './road-pole'
import type { Milestone } from './road-stones'
import { RoadSurface } from './road-surface'
import { LABEL_SIZE, useRoadMetrics } from './use-road-metrics'

/** Narrower than this the road is the phone's; the class names below repeat it. */
const COMPACT_UNDER = 620

export type RoadTexts = {
  /** What the drawing says, for readers who do not see it. */
  label: string
  months: MonthNames
  destination: CountdownTexts
  flags: { now: string; present: string; earlier?: string }
  /** Under the bracket between two days compared, "15 ngày". */
  between?: string
}

type Props = {
  startsOn: string
  endsOn: string
  /** The day the figures are of. */
  today: string
  /** The real today, when `today` is an earlier day being looked at. */
  present?: string | undefined
  /** The earlier of two days compared; `today` is the later one. */
  earlier?: string | undefined
  /** Lies over the road: the knob that moves the day. */
  children?: (layout: RoadLayout) => ReactNode
  /** `text` is the milestone in words for the hidden list. */
  milestones: readonly (Milestone & { text: string })[]
  texts: RoadTexts
  size?: 'usual' | 'sheet' | undefined
  /** Width of the content assumed until the page has been measured. */
  initialWidth?: number
  /** The page's side padding: the component spans the page, its padding keeps the stones in the column. */
  className?: string
}

function StoneWithLabel({ stone }: { stone: RoadStone }) {
  const { label, box } = stone
  return (
    <g>
      <title>{stone.title}</title>
      <g transform={`translate(${box.left},${box.top})`}>
        <Stone size={box.right - box.left} kind={stone.kind} text={String(stone.days)} />
      </g>
      {label && (
        <g textAnchor={label.anchor} fontSize={LABEL_SIZE} className="fill-ink-2">
          <text x={label.x} y={label.date.y} fontWeight={600} className="fill-ink font-num">
            {label.date.text}
          </text>
          {label.lines.map((line) => (
            <text key={line.y} x={label.x} y={line.y}>
              {line.text}
            </text>
          ))}
        </g>
      )}
    </g>
  )
}

/** The plan as a road that ends at the ceremony (DESIGN §1). */
export function Road(props: Props) {
  const { texts, milestones, initialWidth = 1144, size = 'usual' } = props
  const hatchId = useId()
  const { ref, width, measure, measured } = useRoadMetrics(initialWidth, size)
  const compact = width < COMPACT_UNDER
  const layout = layoutRoad({ ...props, width, measure, compact, monthNames: texts.months })
  const { band, destination, now, present, earlier } = layout
  const bottom = band.top + band.height
  const hasWords = !compact && size === 'usual'
  return (
    <div className={cn('relative overflow-x-clip', props.className)}>
      <div ref={ref} className="@container relative">
        <svg
          role="img"
          aria-label={texts.label}
          width={width}
          height={layout.height}
          overflow="visible"
          className={cn(
            'block max-w-none font-ui @max-[620px]:h-[193px]',
            size === 'sheet' ? 'h-[162px]' : 'h-[243px]',
            !measured && '@max-[620px]:invisible',
          )}
        >
          <RoadSurface layout={layout} width={width} hatchId={hatchId} />
          {layout.months.map((month) => (
            <g key={month.x} fontSize={12}>
              <line x1={month.x} x2={month.x} y1={bottom} y2={bottom + 7} className="stroke-rule-2" />
              <text x={month.textX} y={bottom + 19} className="fill-ink-3">
                {month.text}
              </text>
            </g>
          ))}
          {present && (
            <RoadPoleMark
              pole={present}
              bottom={bottom}
              word={hasWords ? texts.flags.present : null}
              look="outlined"
            />
          )}
          {earlier && (
            <RoadPoleMark
              pole={earlier}
              bottom={bottom}
              word={hasWords ? (texts.flags.earlier ?? null) : null}
              look="outlined"
            />
          )}
          {now && (
            <RoadPoleMark pole={now} bottom={bottom} word={hasWords ? texts.flags.now : null} look="now" />
          )}
          {earlier && texts.between !== undefined && (
            <RoadBracket
              from={earlier.x}
              to={now?.x ?? layout.scale.end}
              top={bottom + 26}
              text={texts.between}
            />
          )}
          {layout.stones.map((stone) => (
            <StoneWithLabel key={stone.x} stone={stone} />
          ))}
          <g
            transform={`translate(${destination.box.left - 6 * destination.scale},${destination.box.top}) scale(${destination.scale})`}
          >
            <CountdownStone {...destination} texts={texts.destination} />
          </g>
        </svg>
        {props.children?.(layout)}
      </div>
      <ul className="sr-only">
        {milestones.map((milestone) => (
          <li key={`${milestone.on} ${milestone.title}`}>{milestone.text}</li>
        ))}
      </ul>
    </div>
  )
}
