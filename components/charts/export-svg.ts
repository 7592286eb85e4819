const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
const HEAD = 76
const SHAPE = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'] as const
const TEXT = ['font-family', 'font-size', 'font-weight', 'paint-order', ...SHAPE] as const

/** A text with its place in the whole picture, px. */
export type PaintedText = {
  text: string
  x: number
  y: number
  anchor: string
  font: string
  fill: string
  halo: string
}

/**
 * A drawing of the page as a file that stands alone: every colour resolved, classes gone, a heading above it on paper.
 * `shapes` is the same without its words, which are listed beside it.
 */
export function standaloneSvg(drawn: SVGSVGElement, head: { title: string; subtitle: string }) {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const sources = drawn.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const source = sources[index]
    if (source) settle(element, source)
  })
  const paper = colourOf(getComputedStyle(drawn).getPropertyValue('--paper'), drawn)
  const ink = colourOf(getComputedStyle(drawn).getPropertyValue('--ink'), drawn)
  const family = getComputedStyle(drawn).fontFamily
  const width = Number(drawn.getAttribute('width')) + 2 * MARGIN
  const height = Number(drawn.getAttribute('height')) + HEAD + MARGIN
  const whole = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  const body = element('g', { transform: `translate(${MARGIN} ${HEAD})` })
  body.append(...copy.childNodes)
  const heading = (text: string, y: number, size: number, weight: number) => {
    const line = element('text', { x: MARGIN, y, fill: ink.colour, 'font-size': `${size}px` })
    line.setAttribute('font-weight', String(weight))
    line.setAttribute('font-family', family)
    line.textContent = text
    return line
  }
  const name = element('title', {})
  name.textContent = head.title
  whole.append(
    name,
    element('rect', { width, height, fill: paper.colour }),
    heading(head.title, 34, 18, 600),
    heading(head.subtitle, 56, 13, 400),
    body,
  )
  const markup = serialise(whole)
  const lines = [...whole.querySelectorAll('text')]
  const texts = lines.map((line) => paintedText(line, body.contains(line)))
  for (const line of lines) line.remove()
  return { width, height, markup, shapes: serialise(whole), texts }
}

const serialise = (svg: SVGElement) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value))
  return made
}

/** What the style sheet says of an element, written on its copy. */
function settle(copy: SVGElement, source: SVGElement): void {
  const style = getComputedStyle(source)
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  for (const property of ['fill', 'stroke'] as const) {
    const { colour, opacity } = colourOf(style.getPropertyValue(property), source)
    copy.setAttribute(property, colour)
    if (opacity < 1) copy.setAttribute(`${property}-opacity`, String(opacity))
  }
  const listed = source.tagName === 'text' ? TEXT : SHAPE
  for (const property of listed) copy.setAttribute(property, style.getPropertyValue(property))
  if (!(source instanceof SVGTextElement)) return
  // Where our face is missing another one is squeezed into the place that was measured for it.
  copy.setAttribute('textLength', source.getComputedTextLength().toFixed(1))
  copy.setAttribute('lengthAdjust', 'spacingAndGlyphs')
}

/** A colour as every reader of SVG knows it: `#rrggbb` and an opacity. */
function colourOf(value: string, near: Element): { colour: string; opacity: number } {
  if (value === 'none' || value === '') return { colour: 'none', opacity: 1 }
  const probe = document.createElement('i')
  probe.style.color = value
  near.parentElement?.append(probe)
  const [, space = '', body = ''] = /^(rgba?|color)\((.*)\)$/.exec(getComputedStyle(probe).color) ?? []
  probe.remove()
  const parts = body
    .replace('srgb', '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number)
  const scale = space === 'color' ? 255 : 1
  const channels = parts.slice(0, 3).map((part) => Math.round(part * scale))
  const hex = channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')
  return { colour: `#${hex}`, opacity: parts[3] ?? 1 }
}

function paintedText(line: SVGTextElement, isInside: boolean): PaintedText {
  const of = (name: string) => line.getAttribute(name) ?? ''
  return {
    text: line.textContent ?? '',
    x: Number(of('x')) + (isInside ? MARGIN : 0),
    y: Number(of('y')) + (isInside ? HEAD : 0),
    anchor: of('text-anchor'),
    font: `${of('font-weight')} ${of('font-size')} ${of('font-family')}`,
    fill: of('fill'),
    halo: of('stroke'),
  }
}
