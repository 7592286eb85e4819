import type { FieldCode } from './errors'

/** What may be sent as evidence, by name and size. The browser asks before sending; the server decides, by content too. */

/** Bytes of one file. */
export const MAX_FILE_BYTES = 25 * 1_048_576
/** Bytes and files of one task; what was taken away does not count. */
export const TASK_MAX_BYTES = 200 * 1_048_576
export const TASK_MAX_FILES = 50
const NAME_MAX = 120

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** Accepted extensions, each with the one type its content must show. */
const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: `${OPEN}.text`,
  ods: `${OPEN}.spreadsheet`,
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
} as const
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]

/** For the file chooser: `.pdf,.docx,…`. */
export const ACCEPTED = Object.keys(MEDIA_TYPES)
  .map((extension) => `.${extension}`)
  .join(',')

/** The last extension in small letters, '' without one. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** The type that a file of this name must turn out to have; null when the name is of no accepted kind. */
export function mediaTypeOfName(name: string): MediaType | null {
  const extension = extensionOf(name)
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension as keyof typeof MEDIA_TYPES] : null
}

/** A name with the extension of its type, where a phone gave it none. */
export function withExtension(name: string, mediaType: string): string {
  if (extensionOf(name)) return name
  const [extension] = Object.entries(MEDIA_TYPES).find(([, type]) => type === mediaType) ?? []
  return extension ? `${name}.${extension}` : name
}

const MACRO = ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam']
const OLD_OFFICE = ['doc', 'dot', 'xls', 'xlt', 'ppt', 'pps']

/** Why a file of this name and size is not taken, before anybody looks into it; null when it may be sent. */
export function nameRefusal(name: string): FieldCode | null {
  const extension = extensionOf(name)
  if (MACRO.includes(extension)) return 'file_macro'
  if (OLD_OFFICE.includes(extension)) return 'file_old_office'
  return mediaTypeOfName(name) ? null : 'file_type'
}

export function sizeRefusal(bytes: number): FieldCode | null {
  if (bytes === 0) return 'file_empty'
  return bytes > MAX_FILE_BYTES ? 'file_too_large' : null
}

// Control, zero-width and direction-changing characters: a name must read as it is stored (reference/reliability T30, T42).
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu
const NO_FILE_NAME = /[<>:"|?*]/g

/**
 * A name as it may be shown and given back: the last step of a path, NFC, at most 120 characters of which the extension
 * stays, without control and direction-changing characters. A name that nothing is left of becomes "tep".
 */
export function cleanFileName(given: string): string {
  const step = given.split(/[/\\]/).at(-1) ?? ''
  const plain = step.normalize('NFC').replace(HIDDEN, '').replace(NO_FILE_NAME, '_')
  const name = plain.replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')
  const extension = extensionOf(name)
  const tail = extension ? name.slice(-(extension.length + 1)) : ''
  const stem = (tail ? name.slice(0, -tail.length) : name).trim() || 'tep'
  const room = NAME_MAX - tail.length
  return [...stem].slice(0, room).join('').trim() + tail
}
