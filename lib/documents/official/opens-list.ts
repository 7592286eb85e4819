import type { Block } from './model'

/** A paragraph right before the points it announces: it does not stay behind at the end of a page. */
export function opensList(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'paragraph' && blocks[index + 1]?.kind === 'item'
}
