import { closeOf, lineOf } from './source.mjs'

/** Letters that no identifier and no class name of ours has. */
const VIETNAMESE = /[À-ÖØ-öø-ƿẠ-ỹ]/u
const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g
/** Attributes that people read or hear. */
const SPOKEN =
  /\b(aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label|closeLabel)=(?:\{\s*)?(["'`])((?:(?!\2)[^\n$])*\p{L}{2}[^\n]*?)\2/gu
/** What stands between two tags; Biome's noJsxLiterals sees the rest. */
const BETWEEN_TAGS = />([^<>{}]*\p{L}{2}[^<>{}]*)<\//gu

/**
 * Sentences that stand in components instead of the catalogue. Sources come without their comments.
 * @param {Map<string, string>} code
 * @returns {string[]}
 */
export function literalTexts(code) {
  return [...code].flatMap(([file, source]) => {
    if (!/^(app|components)\//.test(file)) return []
    const found = [...vietnamese(source), ...(file.endsWith('.tsx') ? inMarkup(source) : [])]
    const lines = new Map(found.map(({ at, text }) => [lineOf(source, at), text.replace(/\s+/g, ' ').trim()]))
    return [...lines].map(
      ([line, text]) => `${file}:${line}: "${text}" belongs to lib/i18n/messages; use t('…') here`,
    )
  })
}

/** @param {string} source */
function vietnamese(source) {
  const quoted = [...source.matchAll(STRINGS)].map((match) => ({
    at: match.index,
    text: match[0].slice(1, -1),
  }))
  return [...quoted, ...templates(source)].filter(({ text }) => VIETNAMESE.test(text))
}

/** The fixed parts of templates. @param {string} source */
function templates(source) {
  const found = []
  for (let at = source.indexOf('`'); at >= 0; at = source.indexOf('`', at + 1)) {
    const end = source.indexOf('`', at + 1)
    if (end < 0) break
    const open = source.indexOf('${', at)
    const stop =
      open >= 0 && open < end
        ? Math.max(closeOf(source, open + 1), source.indexOf('`', closeOf(source, open + 1)))
        : end
    found.push({ at, text: source.slice(at + 1, stop).replace(/\$\{[^}]*\}/g, '') })
    at = stop
  }
  return found
}

/** @param {string} source */
function inMarkup(source) {
  const spoken = [...source.matchAll(SPOKEN)].map((match) => ({ at: match.index, text: match[3] ?? '' }))
  const between = [...source.matchAll(BETWEEN_TAGS)].map((match) => ({
    at: match.index + 1,
    text: match[1] ?? '',
  }))
  return [...spoken, ...between]
}
