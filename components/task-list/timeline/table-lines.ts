import type { CSSProperties } from 'react'
import { firstDays } from '@/components/charts/day-number'
import type { Campaign } from '@/lib/contracts/campaign'
import { inDays } from './bar-look'
import { endPlaceOf, mondayOf, placeOf, type TimeRange } from './time-range'

/** Weeks get lines of their own from this width on. */
const WEEK_PX = 56

type Line = { place: number; colour: string; width: string }

/** Vertical hairlines of the whole table as three background values: months, milestones, the ceremony, the day. */
export function lineStyle(
  range: TimeRange,
  { milestones }: Pick<Campaign, 'milestones'>,
  { px, onPlace, present }: { px: number; onPlace: number; present: string | undefined },
): CSSProperties {
  const lines: Line[] = [
    { place: onPlace, colour: 'var(--ink)', width: '1.5px' },
    ...milestones.map(({ on, ceremony }) => ({
      place: endPlaceOf(range, on),
      colour: ceremony ? 'var(--brand)' : 'color-mix(in srgb, var(--brand) 30%, transparent)',
      width: ceremony ? '1.5px' : '1px',
    })),
    ...(present ? [{ place: endPlaceOf(range, present), colour: 'var(--ink-3)', width: '1px' }] : []),
    ...firstDays(range.from, range.from + range.days).map(({ day }) => ({
      place: day - range.from,
      colour: 'var(--rule)',
      width: '1px',
    })),
  ]
  const images = lines.map(({ colour }) => `linear-gradient(${colour}, ${colour})`)
  const places = lines.map(({ place }) => `${inDays(place)} 0`)
  const sizes = lines.map(({ width }) => `${width} 100%`)
  if (px * 7 >= WEEK_PX) {
    const monday = placeOf(range, '1970-01-01') + mondayOf(range.from + 6)
    images.push(`repeating-linear-gradient(90deg, var(--rule) 0 1px, transparent 1px ${inDays(7)})`)
    places.push(`${inDays(monday)} 0`)
    sizes.push('100% 100%')
  }
  return {
    '--lines': images.join(','),
    '--line-places': places.join(','),
    '--line-sizes': sizes.join(','),
  } as CSSProperties
}
