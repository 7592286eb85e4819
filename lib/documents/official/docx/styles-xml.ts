import { type ParagraphStyle, STYLES } from './styles'
import { DECLARATION, WORD } from './xml-names'

const FONT = 'Times New Roman'
/** Style ids of tables. */
export const TABLES = { figures: 'FigureTable', layout: 'LayoutTable' } as const

/** styles.xml: defaults in black Times New Roman, the paragraph styles of the form, and two styles of tables. */
export function stylesXml(): string {
  const paragraphs = Object.entries(STYLES).map(([id, style]) => styleXml(id, style))
  return `${DECLARATION}<w:styles xmlns:w="${WORD}">${defaults()}${paragraphs.join('')}${tableStyles()}</w:styles>`
}

function defaults(): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`
  const language = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="000000"/>${sizeXml(14)}${language}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  )
}

function styleXml(id: string, style: ParagraphStyle): string {
  const normal = id === 'Normal'
  const opening = normal
    ? '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    : `<w:style w:type="paragraph"${isBuiltIn(style.name) ? '' : ' w:customStyle="1"'} w:styleId="${id}">`
  const based = normal ? '' : `<w:basedOn w:val="${style.based ?? 'Normal'}"/>`
  const next = style.outline === undefined ? '' : '<w:next w:val="BodyText"/>'
  return `${opening}<w:name w:val="${style.name}"/>${based}${next}<w:qFormat/><w:pPr>${paragraphXml(style)}</w:pPr><w:rPr>${runXml(style)}</w:rPr></w:style>`
}

/** Word knows these by name in every language. */
function isBuiltIn(name: string): boolean {
  return /^(heading \d|header|caption|Body Text)$/.test(name)
}

/** In the order of ECMA-376 part 1, 17.3.1.26 (CT_PPrBase). */
function paragraphXml({ keepNext, ruled, align, outline, ...style }: ParagraphStyle): string {
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
  return [
    keepNext ? '<w:keepNext/>' : '',
    ruled ? border : '',
    spacingXml(style),
    indentXml(style),
    align ? `<w:jc w:val="${align}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('')
}

type Spacing = Pick<ParagraphStyle, 'before' | 'after' | 'line' | 'exact'>

function spacingXml({ before, after, line, exact }: Spacing): string {
  const height = exact ?? line
  const given = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    height === undefined ? '' : ` w:line="${height}" w:lineRule="${exact === undefined ? 'auto' : 'exact'}"`,
  ].join('')
  return given === '' ? '' : `<w:spacing${given}/>`
}

function indentXml({ left, firstLine, hanging }: ParagraphStyle | Omit<ParagraphStyle, 'name'>): string {
  const given = [
    left === undefined ? '' : ` w:left="${left}"`,
    hanging === undefined ? '' : ` w:hanging="${hanging}"`,
    firstLine === undefined ? '' : ` w:firstLine="${firstLine}"`,
  ].join('')
  return given === '' ? '' : `<w:ind${given}/>`
}

function runXml({ bold, italic, size }: ParagraphStyle): string {
  return `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${size === undefined ? '' : sizeXml(size)}`
}

/** Word counts in half-points. */
function sizeXml(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}

function tableStyles(): string {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
  const margins = (twips: number) =>
    `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${twips}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${twips}" w:type="dxa"/></w:tblCellMar>`
  const table = (id: string, name: string, properties: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${properties}</w:tblPr></w:style>`
  return (
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0)}</w:tblPr></w:style>` +
    table(TABLES.figures, 'Bảng số liệu', `<w:tblBorders>${borders}</w:tblBorders>${margins(57)}`) +
    table(TABLES.layout, 'Khung không viền', margins(0))
  )
}
