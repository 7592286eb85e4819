import { fold } from './fold'
import { KNOWN_WORDS } from './password-words'

/** A password is compared in NFC: "Nguyễn" typed on two keyboards is one password (reference/reliability §1.3). */
export function normalizePassword(password: string): string {
  return password.normalize('NFC')
}

export const PASSWORD_MIN = 15
export const PASSWORD_MAX = 128
/** What must be left, in characters, when everything known is taken away. */
const UNKNOWN_MIN = 8

/**
 * Why a new password is refused, null when it is not. Length in code points, no composition, no forced change
 * (NIST SP 800-63B-4); what is made of known words, of `about` (name, e-mail, unit of the person) and of runs is guessable.
 */
export function passwordFault(
  password: string,
  about: readonly string[] = [],
): 'password_short' | 'password_guessable' | null {
  const points = [...normalizePassword(password)]
  if (points.length < PASSWORD_MIN || points.length > PASSWORD_MAX || new Set(points).size < 5)
    return 'password_short'
  const unknown = unknownPart(password, about)
  return unknown.length < UNKNOWN_MIN || new Set(unknown).size < 4 ? 'password_guessable' : null
}

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }
const RUNS = '01234567890 09876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba'
const YEAR = /(?:19|20)\d\d/g

function unknownPart(password: string, about: readonly string[]): string {
  const words = [...about.flatMap(wordsOf), ...KNOWN_WORDS].filter((word) => word.length > 1)
  let rest = fold(password).replace(/[^\p{L}\p{N}@$]/gu, '')
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = without(rest, word)
  return withoutRuns(rest.replace(YEAR, ''))
}

/** "Nguyễn Thị An" gives its words and the whole without spaces; "an.nt@so.vn" what stands before the @. */
function wordsOf(text: string): string[] {
  const parts = fold(text.split('@')[0] ?? '').split(/[^\p{L}\p{N}]+/u)
  return [parts.join(''), ...parts]
}

/** Takes a word away wherever it stands, also written with figures for letters. */
function without(text: string, word: string): string {
  const plain = [...text].map((character) => LEET[character] ?? character).join('')
  let result = ''
  for (let at = 0; at < text.length; ) {
    const found = text.startsWith(word, at) || plain.startsWith(word, at)
    result += found ? '' : text[at]
    at += found ? word.length : 1
  }
  return result
}

/** "aaaa" and "3456" count as one character each. */
function withoutRuns(text: string): string {
  let result = ''
  for (const character of text) {
    const last = result.at(-1)
    const goesOn = last !== undefined && (last === character || RUNS.includes(last + character))
    result = goesOn ? result.slice(0, -1) + character : result + character
  }
  return result
}
