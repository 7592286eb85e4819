import { dayAndMonth } from '@/components/charts/day-number'
import type { Box, RoadLabel } from '@/components/charts/road-stones'
import { LABEL_SIZE } from '@/components/charts/use-road-metrics'
import { BigStone, Stone } from '@/components/ui/stone'
import { useT } from '@/lib/i18n/provider'
import { inDays } from './bar-look'
import type { HeadLayout, HeadStone } from './head-layout'

/** By the day, so that a stone stands right before the page has been measured; its own size does not scale. */
function placed(box: Box, px: number) {
  const width = box.right - box.left
  const middle = (box.left + box.right) / 2
  return { left: `calc(${inDays(middle / px)} - ${width / 2}px)`, top: box.top, width }
}

export function StoneOnHead({ stone: { box, kind, days, title }, px }: { stone: HeadStone; px: number }) {
  return (
    <span aria-hidden="true" title={title} className="absolute block" style={placed(box, px)}>
      <Stone size={box.right - box.left} kind={kind} text={String(days)} className="block" />
    </span>
  )
}

export function HeadLabel({ label }: { label: RoadLabel }) {
  return (
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
  )
}

/** The large stone with the days to go, under its date and name; all of its text keeps 12 px. */
export function Destination({ layout, px }: { layout: HeadLayout; px: number }) {
  const t = useT()
  const { destination, phase, days } = layout
  const { box, scale, lines, anchor } = destination
  const size = (pixels: number) => pixels / scale
  const middle = (box.left + box.right) / 2
  const side =
    anchor === 'middle' ? { left: `calc(${inDays(middle / px)} - 5rem)`, width: '10rem' } : { right: 0 }
  return (
    <>
      <span aria-hidden="true" className="absolute block" style={placed(box, px)}>
        <svg
          viewBox="0 0 150 195"
          width={box.right - box.left}
          height={box.bottom - box.top}
          overflow="visible"
          className="block"
          aria-hidden="true"
        >
          <BigStone>
            <g textAnchor="middle">
              <text x={75} y={60} fontSize={size(12)} fontWeight={600} className="fill-on-brand">
                {t(`timeline.stone.${phase}`)}
              </text>
              <text
                x={75}
                y={154}
                fontSize={size(days > 999 ? 15 : 21)}
                fontWeight={700}
                className="fill-stone-ink"
              >
                {days}
              </text>
            </g>
          </BigStone>
        </svg>
      </span>
      <span
        aria-hidden="true"
        className="absolute top-0 flex flex-col justify-end whitespace-nowrap pb-1 text-center text-[0.78125rem] text-ink-2 leading-[17px]"
        style={{ ...side, height: box.top }}
      >
        <b className="font-num font-semibold text-ink">{dayAndMonth(destination.date)}</b>
        {lines.map(({ text }) => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </>
  )
}
