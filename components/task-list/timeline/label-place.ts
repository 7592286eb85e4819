import type { RowShape } from './row-shape'

/** Where a row's direct label stands: `at` = a place in days; null where there is no room. */
export type LabelPlace = { side: 'after' | 'inside' | 'before'; at: number } | null

export const LABEL_GAP = 8

type Room = {
  /** pixels of the text */
  width: number
  /** pixels a day */
  px: number
  /** days shown */
  days: number
}

/** Behind everything drawn; else on the part of the bar that is not done; else before the bar; else nowhere. */
export function placeLabel(
  { bar, filledTo, extent }: Pick<RowShape, 'bar' | 'filledTo' | 'extent'>,
  { width, px, days }: Room,
): LabelPlace {
  const need = (width + LABEL_GAP) / px
  if (!bar) return null
  if (extent.to + need <= days) return { side: 'after', at: extent.to }
  if (bar.end !== 'cut' && bar.to - Math.max(filledTo, bar.from) >= need + LABEL_GAP / px)
    return { side: 'inside', at: bar.to }
  if (extent.from - need >= 0) return { side: 'before', at: extent.from }
  return null
}
