import { xmlText } from './text'

/** How a cell looks. Colours as RRGGBB; `format` is Excel's own ("dd/mm/yyyy"). */
export type Style = {
  size?: number
  bold?: boolean
  italic?: boolean
  color?: string
  fill?: string
  border?: string
  format?: string
  wrap?: boolean
  align?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'center'
}

const FONT = 'Times New Roman'
const DEFAULT_SIZE = 11
/** Numbers below are Excel's built-in formats. */
const FIRST_FORMAT = 164
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** styles.xml; the first style is the default of untouched cells, the n-th given one has the number n + 1. */
export function stylesXml(given: readonly Style[]): string {
  const styles: Style[] = [{}, ...given]
  const formats = [...new Set(styles.flatMap(({ format }) => format ?? []))]
  const list = (name: string, items: string[]) =>
    items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : ''
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(format)}"/>`,
  )
  const fills = [patternFill('none'), patternFill('gray125'), ...styles.map(fillXml)]
  const xfs = styles.map((style, index) =>
    xfXml(style, index, style.format ? FIRST_FORMAT + formats.indexOf(style.format) : 0),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}">${list('numFmts', numFmts)}${list('fonts', styles.map(fontXml))}${list('fills', fills)}${list('borders', styles.map(borderXml))}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', xfs)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function fontXml({ size = DEFAULT_SIZE, bold, italic, color }: Style): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="${FONT}"/><family val="1"/></font>`
}

function patternFill(type: string): string {
  return `<fill><patternFill patternType="${type}"/></fill>`
}

function fillXml({ fill }: Style): string {
  return fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
    : patternFill('none')
}

function borderXml({ border }: Style): string {
  const side = (name: string) =>
    border ? `<${name} style="thin"><color rgb="FF${border}"/></${name}>` : `<${name}/>`
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
}

function xfXml({ wrap, align, vertical = 'top' }: Style, index: number, format: number): string {
  const alignment = `<alignment${align ? ` horizontal="${align}"` : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>`
  return `<xf numFmtId="${format}" fontId="${index}" fillId="${index + 2}" borderId="${index}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}
