import type { Run } from '@/lib/documents/official/model'
import { plainText } from '@/lib/documents/official/plain-text'
import type { StyleId } from './styles'
import { xmlText } from './text'

/** A run of text, escaped; empty text makes none. */
export function runXml({ text, bold, italic }: Run): string {
  const xml = xmlText(text)
  if (xml === '') return ''
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xml}</w:t></w:r>`
}

/** A paragraph of a named style; `properties` are what this one has beside it, in the order of CT_PPr. */
export function paragraph(style: StyleId, runs: readonly Run[], properties = ''): string {
  return framed(style, runs.map(runXml).join(''), properties)
}

/** A paragraph of one text in the style's own look. */
export function line(style: StyleId, text: string): string {
  return framed(style, runXml({ text }), '')
}

/** A paragraph whose content is XML already. */
export function framed(style: StyleId, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`
}

/**
 * The solid line under a component, centred: an empty paragraph whose lower border is `width` long in a column of `room`
 * (both in twips). The decree has it as a stroke of the Draw tool; a border is the same to the eye and moves with its text.
 */
export function rule(style: 'Rule' | 'AbstractRule', width: number, room: number): string {
  const side = Math.max(0, Math.round((room - width) / 2))
  return framed(style, '', `<w:ind w:left="${side}" w:right="${side}"/>`)
}

/** True when nothing would be printed. */
export function isBlank(text: string): boolean {
  return plainText(text).trim() === ''
}
