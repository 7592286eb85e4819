import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Node = { role: string; alt?: string; children: Node[] }
export type ReadPdf = {
  info: Record<string, unknown>
  isMarked: boolean
  /** in the order in which it is drawn, a text a page */
  pages: { text: string; tree: Node }[]
}

/** Reads a PDF with a program that did not write it: its text, its structure, its properties. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const pages: ReadPdf['pages'] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push({ text, tree: asNode(await page.getStructTree()) })
  }
  const marks = await pdf.getMarkInfo()
  const isMarked = Boolean(marks && 'Marked' in marks && marks.Marked)
  await pdf.destroy()
  return { info: Object.fromEntries(Object.entries(info)), isMarked, pages }
}

/** Leaves that only point at content are left out. */
function asNode(found: unknown): Node {
  const { role = '', alt, children = [] } = (found ?? {}) as Partial<Node>
  const elements = children.filter((child) => 'role' in child)
  return { role, ...(alt === undefined ? {} : { alt }), children: elements.map(asNode) }
}

/** All elements of a tree, depth first. */
export function nodesOf(tree: Node): Node[] {
  return [tree, ...tree.children.flatMap(nodesOf)]
}
