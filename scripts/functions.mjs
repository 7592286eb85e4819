import { blankOut, closeOf } from './source.mjs'

/** @typedef {{name: string, params: string, body: string, isExported: boolean, isAsync: boolean}} Made */

/**
 * The top-level functions of some files, and who calls whom among them.
 * @param {Map<string, string>} sources
 */
export function functionsIn(sources) {
  /** @type {Map<string, {made: Made[], imports: Set<string>}>} */
  const files = new Map()
  for (const [file, text] of sources) {
    const source = blankOut(text, { strings: true })
    files.set(file, { made: functionsOf(source), imports: importsOf(source) })
  }

  /** @param {string} file @param {string} name @returns {[string, Made] | null} */
  function find(file, name) {
    const own = files.get(file)?.made.find((made) => made.name === name)
    if (own) return [file, own]
    if (!files.get(file)?.imports.has(name)) return null
    for (const [other, { made }] of files) {
      const exported = made.find((one) => one.name === name && one.isExported)
      if (exported) return [other, exported]
    }
    return null
  }

  /**
   * Does the function call one of the targets, itself or through functions it calls?
   * @param {string} file
   * @param {string} name
   * @param {string[]} targets
   * @param {Set<Made>} [seen]
   * @returns {boolean}
   */
  function reaches(file, name, targets, seen = new Set()) {
    const found = find(file, name)
    if (!found || seen.has(found[1])) return false
    seen.add(found[1])
    const called = new Set(
      [...found[1].body.matchAll(/\b(\w+)(?:<[^()]*>)?\(/g)].map((match) => match[1] ?? ''),
    )
    if (targets.some((target) => called.has(target))) return true
    return [...called].some((callee) => reaches(found[0], callee, targets, seen))
  }

  /** @param {string} file */
  const exported = (file) => files.get(file)?.made.filter((made) => made.isExported) ?? []
  return { reaches, exported }
}

/** @param {string} source @returns {Set<string>} */
function importsOf(source) {
  const lists = [...source.matchAll(/^import\s*\{([^}]*)\}/gm)].map((match) => match[1] ?? '')
  return new Set(
    lists.flatMap((list) => list.split(',').map((name) => name.replace(/^\s*type\s+/, '').trim())),
  )
}

const FUNCTION =
  /^(export\s+)?(async\s+)?function\s+(\w+)|^(export\s+)?const\s+(\w+)(?:\s*:[^=\n]+)?\s*=\s*(async\s*)?(?=(?:<[^>\n]*>)?\()/gm

/** @param {string} source @returns {Made[]} */
function functionsOf(source) {
  return [...source.matchAll(FUNCTION)].flatMap((match) => {
    const open = source.indexOf('(', match.index + match[0].length - 1)
    const close = closeOf(source, open)
    const start = bodyOf(source, close + 1)
    const returns = source.slice(close + 1, start)
    if (match[5] && !returns.includes('=>')) return []
    return [
      {
        name: match[3] ?? match[5] ?? '',
        params: source.slice(open + 1, close).trim(),
        body: endOf(source, start),
        isExported: Boolean(match[1] ?? match[4]),
        isAsync: Boolean(match[2] ?? match[6]) || /^\s*:\s*Promise\b/.test(returns),
      },
    ]
  })
}

/** Where the body begins: past the return type, whose own brackets are skipped. @param {string} source @param {number} from */
function bodyOf(source, from) {
  let at = from
  while (at < source.length) {
    if (source.startsWith('=>', at)) return at + 2
    const isType = source[at] === '<' || /[:|&]\s*$/.test(source.slice(from, at))
    if (source[at] === '{' && !isType) return at
    at = source[at] === '<' || source[at] === '{' ? closeOf(source, at) + 1 : at + 1
  }
  return at
}

/** A block, or an arrow's expression to the next line that begins a statement. @param {string} source @param {number} start */
function endOf(source, start) {
  const open = start + (/^\s*/.exec(source.slice(start))?.[0].length ?? 0)
  if (source[open] === '{') return source.slice(open, closeOf(source, open) + 1)
  const next = /\n(?=\S)(?![)\]}])/g
  next.lastIndex = start
  return source.slice(start, next.exec(source)?.index ?? source.length)
}
