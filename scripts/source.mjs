/**
 * A source with its comments blanked out, and with `strings` also what stands between quotes; every other character
 * keeps its place, so that offsets and line numbers hold. Enough of a scanner for our own formatted code.
 * @param {string} source
 * @param {{strings?: boolean}} [options]
 */
export function blankOut(source, { strings = false } = {}) {
  let out = ''
  let at = 0
  while (at < source.length) {
    const token = tokenAt(source, at, out)
    const isBlank = token.kind === 'comment' || (strings && token.kind === 'string')
    out += isBlank ? blank(token.text, token.kind) : token.text
    at += token.text.length
  }
  return out
}

/** @param {string} text @param {string} kind */
function blank(text, kind) {
  const empty = text.replace(/[^\n]/g, ' ')
  return kind === 'string' ? (text[0] ?? '') + empty.slice(1, -1) + (text.at(-1) ?? '') : empty
}

/** @param {string} source @param {number} at @param {string} before */
function tokenAt(source, at, before) {
  const rest = source.slice(at, at + 2)
  if (rest === '//' && source[at - 1] !== ':') return { kind: 'comment', text: upTo(source, at, /\n|$/g, 0) }
  if (rest === '/*') return { kind: 'comment', text: upTo(source, at + 2, /\*\/|$/g, 2, at) }
  const char = source[at] ?? ''
  if (char === '/' && source[at + 1] !== '>' && startsRegex(before))
    return { kind: 'string', text: regexAt(source, at) }
  if (char === "'" || char === '"') return { kind: 'string', text: quotedAt(source, at, char) }
  if (char === '`') return { kind: 'string', text: quotedAt(source, at, char) }
  return { kind: 'code', text: char }
}

/** @param {string} source @param {number} from @param {RegExp} end @param {number} keep @param {number} [start] */
function upTo(source, from, end, keep, start = from) {
  end.lastIndex = from
  const match = end.exec(source)
  return source.slice(start, (match?.index ?? source.length) + (match?.[0] ? keep : 0))
}

/** A slash begins a pattern where a value may begin. @param {string} before */
function startsRegex(before) {
  return /(^|[(,=:[!&|?{};]|=>|\breturn)\s*$/.test(before.slice(-40))
}

/** @param {string} source @param {number} at */
function regexAt(source, at) {
  return /^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/.exec(source.slice(at))?.[0] ?? '/'
}

/** A quoted text; a template with its `${…}`, however deep. @param {string} source @param {number} at @param {string} quote */
function quotedAt(source, at, quote) {
  let end = at + 1
  while (end < source.length && source[end] !== quote) {
    if (source[end] === '\n' && quote !== '`') return source[at] ?? ''
    if (source[end] === '\\') end += 2
    else if (quote === '`' && source.startsWith('${', end)) end = closeOf(source, end + 1) + 1
    else end += 1
  }
  return source.slice(at, end + 1)
}

/**
 * Where the bracket that opens at `open` closes; the end of the source if it never does.
 * @param {string} source
 * @param {number} open
 */
export function closeOf(source, open) {
  const opening = source[open] ?? ''
  const closing = { '{': '}', '(': ')', '[': ']', '<': '>' }[opening]
  let depth = 0
  for (let at = open; at < source.length; at += 1) {
    const char = source[at] ?? ''
    if (char === opening) depth += 1
    else if (char === closing) depth -= 1
    else if (char === "'" || char === '"' || char === '`') at += quotedAt(source, at, char).length - 1
    if (depth === 0) return at
  }
  return source.length - 1
}

/** @param {string} source @param {number} at @returns {number} 1 for the first line */
export function lineOf(source, at) {
  return source.slice(0, at).split('\n').length
}
