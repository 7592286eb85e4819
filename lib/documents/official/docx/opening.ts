import type { Letterhead, OfficialDocument } from '@/lib/documents/official/model'
import { addressLines, MOTTO, NATION, numberLine } from '@/lib/documents/official/wording'
import { layoutTable } from './layout-table'
import { isBlank, line, rule } from './paragraph'
import { sizeOf } from './styles'
import { boldWidth, widestLine } from './text-width'

/** The right column just holds Quốc hiệu at size 13 on one line (5,391 twips). */
const NATION_COLUMN = 5_521
/** Of the text above it; the decree says one third to one half. */
const SHORT_RULE = 0.4

/** Letterhead in two columns: bodies, number; Quốc hiệu and Tiêu ngữ, place and date (reference/domain §3.2). */
export function letterheadXml(letterhead: Letterhead, width: number): string {
  const left = width - NATION_COLUMN
  const parent = letterhead.parentBody === null ? '' : line('ParentBody', letterhead.parentBody)
  const bodies = `${parent}${line('IssuingBody', letterhead.body)}${bodyRule(letterhead.body, left)}`
  const motto = rule('Rule', boldWidth(MOTTO, sizeOf('Motto')), NATION_COLUMN)
  const nation = `${line('Nation', NATION)}${line('Motto', MOTTO)}${motto}`
  return layoutTable(
    [left, NATION_COLUMN],
    [
      [bodies, nation],
      [line('DocumentNumber', numberLine(letterhead)), line('PlaceAndDate', letterhead.placeAndDate)],
    ],
  )
}

function bodyRule(body: string, room: number): string {
  if (isBlank(body)) return ''
  return rule('Rule', SHORT_RULE * widestLine(body, sizeOf('IssuingBody'), room), room)
}

/** Type name, abstract with its line, addressees (§3.6). */
export function namingXml(document: OfficialDocument, width: number): string {
  const { typeName, abstract, addressees } = document
  const size = sizeOf('Abstract')
  const widest = Math.max(0, ...abstract.map((text) => widestLine(text, size, width)))
  return [
    line('TypeName', typeName),
    ...abstract.map((text) => line('Abstract', text)),
    widest > 0 ? rule('AbstractRule', SHORT_RULE * widest, width) : '',
    addresseesXml(addressees),
  ].join('')
}

function addresseesXml(addressees: readonly string[]): string {
  const [first, ...others] = addressLines(addressees)
  if (first === undefined) return ''
  if (others.length === 0) return line('Addressee', first)
  return line('AddressedTo', first) + others.map((text) => line('AddresseeLine', text)).join('')
}
