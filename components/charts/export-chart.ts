import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { saveFile } from '@/components/ui/save-file'
import { CSV_BOM, csvLine, csvText } from '@/lib/format/csv-text'
import { type PaintedText, standaloneSvg } from './export-svg'
import type { Measure } from './title-lines'
import { measureIn } from './use-road-metrics'

export type ChartFormat = 'png' | 'svg' | 'csv'
export type ChartFile = {
  /** without its ending */
  name: string
  title: string
  subtitle: string
  /** The drawing at a width of its own choosing, an <svg> without anything that asks for a context. */
  draw: (measure: Measure) => ReactElement
  /** The head first; a cell is text unless it says how it is written. */
  table: () => readonly (readonly (string | { written: string })[])[]
}

const SCALE = 2
/** Width of the paper left around a word that lines pass under. */
const HALO = 3

/** Hands the chart to the browser's own saving: a picture, a drawing, or its figures. */
export async function exportChart(format: ChartFormat, file: ChartFile): Promise<void> {
  const content = format === 'csv' ? csvOf(file) : await pictureOf(format, file)
  saveFile({ name: `${file.name.replaceAll('/', '-')}.${format}`, content })
}

function csvOf({ table }: ChartFile): Blob {
  const lines = table().map((cells) =>
    csvLine(cells.map((cell) => (typeof cell === 'string' ? csvText(cell) : cell.written))),
  )
  return new Blob([CSV_BOM, ...lines], { type: 'text/csv;charset=utf-8' })
}

async function pictureOf(format: 'png' | 'svg', { draw, title, subtitle }: ChartFile): Promise<Blob> {
  await document.fonts.ready
  const host = document.createElement('div')
  host.className = 'fixed top-0 -left-[9999px] font-ui'
  host.ariaHidden = 'true'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(draw(measureIn(host))))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('the chart drew nothing')
    const drawn = inLight(() => standaloneSvg(svg, { title, subtitle }))
    if (format === 'svg') return new Blob([drawn.markup], { type: 'image/svg+xml' })
    return await paint(drawn)
  } finally {
    root.unmount()
    host.remove()
  }
}

/** Paper is light whatever the screen is. The colours are resolved at the root, which is back before anything is drawn. */
function inLight<T>(read: () => T): T {
  const { dataset } = document.documentElement
  const chosen = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return read()
  } finally {
    if (chosen === undefined) delete dataset['theme']
    else dataset['theme'] = chosen
  }
}

/** The shapes as an image, the words by the page's own faces: inside an image there are none. */
async function paint(drawn: ReturnType<typeof standaloneSvg>): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(drawn.width * SCALE)
  canvas.height = Math.ceil(drawn.height * SCALE)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const address = URL.createObjectURL(new Blob([drawn.shapes], { type: 'image/svg+xml' }))
  try {
    const image = new Image(drawn.width, drawn.height)
    image.src = address
    await image.decode()
    context.scale(SCALE, SCALE)
    context.drawImage(image, 0, 0, drawn.width, drawn.height)
  } finally {
    URL.revokeObjectURL(address)
  }
  for (const text of drawn.texts) write(context, text)
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

function write(
  context: CanvasRenderingContext2D,
  { text, x, y, anchor, font, fill, halo }: PaintedText,
): void {
  context.font = font
  context.fillStyle = fill
  context.textAlign = anchor === 'end' ? 'right' : anchor === 'middle' ? 'center' : 'left'
  if (halo.startsWith('#')) {
    context.lineWidth = HALO
    context.lineJoin = 'round'
    context.strokeStyle = halo
    context.strokeText(text, x, y)
  }
  context.fillText(text, x, y)
}
