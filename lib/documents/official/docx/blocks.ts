import type { Block } from '@/lib/documents/official/model'
import { opensList } from '@/lib/documents/official/opens-list'
import type { Page } from './page'
import { line, paragraph } from './paragraph'
import type { Pictures } from './pictures'
import { tableXml } from './table'

/** Where blocks stand: the room for text in twips, and the pictures drawn so far. */
export type Place = { area: Page; pictures: Pictures }

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** The parts of a text one below the other; with `keepLast` the end of the last one stays on the page of what follows. */
export function blocksXml(blocks: readonly Block[], place: Place, keepLast = false): string {
  return blocks
    .map((block, index) =>
      blockXml(block, place, opensList(blocks, index) || (keepLast && index === blocks.length - 1)),
    )
    .join('')
}

function blockXml(block: Block, { area, pictures }: Place, keepNext: boolean): string {
  const properties = keepNext ? '<w:keepNext/>' : ''
  switch (block.kind) {
    case 'heading':
      return line(HEADINGS[block.level], block.text)
    case 'paragraph':
      return paragraph('BodyText', block.runs, properties)
    case 'item':
      return paragraph('ListItem', [{ text: '- ' }, ...block.runs], properties)
    case 'table':
      return tableXml(block.table, area.width)
    case 'picture':
      return pictures.draw(block.picture, area)
  }
}
