import { BigStone, Stone } from '@/components/ui/stone'
import { DASHES, ROAD } from './hill-scene-paths'

type Props = {
  /** What is written on the large stone: two lines of capitals, the number, its unit, the years. */
  texts: { cap: readonly [string, string]; number: string; unit: string; years: string }
  className?: string
}

const FAR_HILLS =
  'M0 500C80 470 150 452 230 462C300 471 340 486 420 478C520 466 560 440 640 446C720 452 790 480 840 474V900H0Z'
const NGU_BINH =
  'M0 560C40 556 70 520 112 508C150 498 176 528 214 538C262 530 296 446 340 428C352 422 364 420 378 420L520 420C534 420 544 424 554 433C590 468 616 530 664 538C700 530 724 506 760 504C796 504 818 540 840 548V900H0Z'
const PLAIN = 'M0 566C160 556 320 560 420 562C560 566 700 556 840 562V900H0Z'
const RIVER =
  'M0 586C120 572 260 588 420 580C580 572 700 590 840 578V604C700 612 560 598 420 606C260 612 120 600 0 612Z'

/** The road to Núi Ngự Bình with the river before it: the only illustration in the product. Fills its box. */
export function HillScene({ texts, className }: Props) {
  return (
    <svg
      viewBox="0 0 840 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      className={`size-full font-ui ${className ?? ''}`}
    >
      <rect width={840} height={900} fill="var(--scene-sky)" />
      <circle cx={600} cy={392} r={70} fill="var(--scene-sun)" />
      <path d={FAR_HILLS} fill="var(--scene-far)" />
      <path d={NGU_BINH} fill="var(--scene-hill)" />
      <path d={PLAIN} fill="var(--scene-near)" />
      <path d={RIVER} fill="var(--scene-river)" />
      <path d={ROAD} fill="var(--scene-road)" />
      <path d={DASHES} fill="var(--scene-dash)" />
      <g transform="translate(469.4,563.4)">
        <Stone size={16.4} kind="past" />
      </g>
      <g transform="translate(480.8,584.9)">
        <Stone size={25.6} kind="past" />
      </g>
      <g transform="translate(511.7,627.9)">
        <Stone size={44} kind="past" />
      </g>
      <g transform="translate(588,596) scale(1.34)" textAnchor="middle">
        <BigStone>
          <g className="fill-on-brand" fontSize={13} fontWeight={600} letterSpacing="0.08em">
            <text x={75} y={52}>
              {texts.cap[0]}
            </text>
            <text x={75} y={70}>
              {texts.cap[1]}
            </text>
          </g>
          <g className="fill-stone-ink" fontWeight={500}>
            <text x={75} y={142} fontSize={64} fontWeight={700} letterSpacing="-0.03em">
              {texts.number}
            </text>
            <text x={75} y={166} fontSize={15} fillOpacity={0.8}>
              {texts.unit}
            </text>
            <text x={75} y={186} fontSize={13} fillOpacity={0.8}>
              {texts.years}
            </text>
          </g>
        </BigStone>
      </g>
    </svg>
  )
}
