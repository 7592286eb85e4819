/** An element as it is written, prefixes and all. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** XML 1.0, section 2.2: everything but what is a character. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** The root of an XML text; throws at what is not well-formed (a small part of XML: no comments, CDATA or DTD). */
export function readXml(text: string): Element {
  if (REFUSED.test(text)) throw new Error('a character that XML refuses')
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  let at = 0
  for (const match of text.matchAll(TOKEN)) {
    at += match[0].length
    take(open, match)
  }
  if (at !== text.length) throw new Error(`not XML at ${text.slice(at, at + 40)}`)
  const roots = elementsOf(top)
  if (open.length !== 1 || roots.length !== 1 || !roots[0]) throw new Error('not one closed root')
  return roots[0]
}

/** Puts what was read next into the innermost open element. */
function take(open: Element[], [, close, name, attributes = '', empty, between]: RegExpExecArray): void {
  const inside = open.at(-1)
  if (between !== undefined) inside?.children.push(plain(between))
  if (name === undefined) return
  if (close) {
    if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    return
  }
  const element = { name, attributes: readAttributes(attributes), children: [] }
  inside?.children.push(element)
  if (!empty) open.push(element)
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  )
  const attributes = Object.fromEntries(pairs)
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice: ${text}`)
  return attributes
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> ends what was not begun')
  return text.replace(/&(\w*);?/g, (found, name: string) => {
    const letter = found.endsWith(';') ? ENTITIES[name] : undefined
    if (letter === undefined) throw new Error(`${found} is no entity`)
    return letter
  })
}

/** The elements directly inside, those of one name where it is given. */
export function elementsOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element at the end of a path of names. */
export function find(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((inside, name) => elementsOf(inside, name)[0], element)
}

/** Elements of a name wherever they stand inside, in the order of the text. */
export function findAll(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ])
}

/** The text inside, whole. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
