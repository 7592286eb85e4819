import { DOMParser, type Node, Schema } from '@tiptap/pm/model'
import type { SectionBlock } from '@/lib/domain/report-section'

/** What a section may hold: paragraphs, points, small headings, emphasis, figures. What is pasted is cleaned to it. */
export const sectionSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      parseDOM: [{ tag: 'p' }, { tag: 'td' }],
      toDOM: () => ['p', 0],
    },
    item: {
      group: 'block',
      content: 'inline*',
      parseDOM: [{ tag: 'li' }, { tag: 'p[class*="MsoListParagraph"]', priority: 60 }],
      toDOM: () => ['p', { 'data-item': '' }, 0],
    },
    subheading: {
      group: 'block',
      content: 'inline*',
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}` })),
      toDOM: () => ['h4', 0],
    },
    text: { group: 'inline' },
    token: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { key: {}, text: { default: '' } },
      parseDOM: [
        {
          tag: 'span[data-token]',
          getAttrs: (element) => ({ key: element.getAttribute('data-token'), text: element.textContent }),
        },
      ],
      toDOM: ({ attrs }) => ['span', { 'data-token': attrs['key'] }, attrs['text']],
    },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
})

type Json = {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string }[]
  content?: Json[]
}

/** Blocks as the editor holds them; figures show their present text. */
export function toNode(blocks: readonly SectionBlock[], textOf: (token: string) => string): Node {
  const content = blocks.map(({ kind, runs }): Json => {
    const inline = runs.flatMap((run): Json[] => {
      const marks = [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])]
      if ('token' in run)
        return [{ type: 'token', attrs: { key: run.token, text: textOf(run.token) }, marks }]
      return run.text === '' ? [] : [{ type: 'text', text: run.text, marks }]
    })
    return { type: kind, content: inline }
  })
  return sectionSchema.nodeFromJSON({
    type: 'doc',
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  })
}

/** The blocks of what stands in the editor; empty lines at the end are left out. */
export function toBlocks(doc: Node): SectionBlock[] {
  const blocks: SectionBlock[] = []
  doc.forEach((node) => {
    const runs: SectionBlock['runs'] = []
    node.forEach((inline) => {
      const has = (name: string) => inline.marks.some(({ type }) => type.name === name)
      const marks = { ...(has('bold') ? { bold: true } : {}), ...(has('italic') ? { italic: true } : {}) }
      if (inline.type.name === 'token') runs.push({ token: String(inline.attrs['key']), ...marks })
      else if (inline.text) runs.push({ text: inline.text.normalize('NFC'), ...marks })
    })
    blocks.push({ kind: node.type.name as SectionBlock['kind'], runs })
  })
  while (blocks.length > 1 && blocks.at(-1)?.runs.length === 0) blocks.pop()
  return blocks
}

/** Reads what is pasted: Word's own wrappers, styles and comments go, paragraphs, points and emphasis stay. */
export const pasteParser = DOMParser.fromSchema(sectionSchema)

const GONE =
  /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>|<(?:img|object|embed|iframe|link|meta|base)\b[^>]*>/giu
const TAG = /<([a-z][\w:-]*)\b([^>]*)>/giu
const KEPT = /\b(?:data-token|data-pm-slice)="[^"]*"/gu

/**
 * Pasted HTML without what a section has no use for: styles, scripts, pictures and every attribute but those that tell a
 * point of Word's lists and our own figures. The schema would drop them too; so nothing of them is tried at all.
 */
export function cleanPasted(html: string): string {
  return html.replace(GONE, '').replace(TAG, (_, tag: string, attributes: string) => {
    const isPoint = attributes.includes('MsoListParagraph')
    const kept = [...(isPoint ? ['class="MsoListParagraph"'] : []), ...(attributes.match(KEPT) ?? [])]
    return `<${[tag, ...kept].join(' ')}>`
  })
}
