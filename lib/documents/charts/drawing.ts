import type { Face } from '@/lib/contracts/laid-out'

/**
 * A chart for paper: black on white, told apart by pattern and by words, never by colour. Lengths in points from the upper
 * left corner; paths as SVG writes them.
 */
export type Drawing = { width: number; height: number; shapes: Shape[] }

export type Shape =
  /** a line, `width` thick; `dash` = lengths of strokes and gaps; `grey` = help to the eye that may fade in a copy */
  | { kind: 'line'; d: string; width: number; dash?: string; grey?: boolean }
  | { kind: 'area'; d: string; fill: 'solid' | 'hatch' | 'white'; width?: number }
  | Label

/** `y` = baseline; lines below it are kept off by a white edge. */
export type Label = {
  kind: 'text'
  text: string
  x: number
  y: number
  size: number
  face: Face
  anchor: 'start' | 'middle' | 'end'
}

/** As wide as the text of a page, nearly: 160 of 163 mm. */
export const WIDTH = (160 * 72) / 25.4

/** Sizes of letters in points. */
export const LETTERS = { label: 11, key: 10 } as const

export function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
}

/** From one place to another, straight. */
export function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`
}

/** A hundredth of a point is less than a dot of a printer. */
export function round(length: number): number {
  return Math.round(length * 100) / 100
}
