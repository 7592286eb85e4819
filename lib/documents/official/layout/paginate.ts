import type { Placed } from './grid'
import type { Strip } from './strips'

/** Sums of heights must not break a page that is just full. */
const SLACK = 0.01

/**
 * Strips onto pages with `room` points for text, in order. What is to be kept together goes to the next page as a whole; what
 * is longer than a page gives up its wishes first, then the last line with the signature, then its first strip. A table's head comes again on each
 * of its further pages. `y` from the top of the room.
 */
export function paginate(strips: readonly Strip[], room: number): Placed[][] {
  const pages: Placed[][] = []
  let page: Placed[] = []
  let y = 0

  const turn = () => {
    pages.push(page)
    page = []
    y = 0
  }
  const putAll = (cluster: readonly Strip[]) => {
    for (const strip of cluster) {
      const head = page.length === 0 ? headAbove(strip) : null
      if (head) {
        page.push({ strip: head, y })
        y += head.height
      }
      if (page.length > 0 && !head) y += strip.before
      page.push({ strip, y })
      y += strip.height
    }
  }
  const place = (cluster: readonly Strip[]): void => {
    const fits = y + heightOf(cluster, page.length === 0) <= room + SLACK
    if (fits || (cluster.length === 1 && page.length === 0)) {
      putAll(cluster)
    } else if (cluster.length === 1 || heightOf(cluster, true) <= room + SLACK) {
      turn()
      putAll(cluster)
    } else {
      piecesOf(cluster).forEach(place)
    }
  }

  for (const cluster of split(strips, ({ keep }) => keep === 'none')) place(cluster)
  if (page.length > 0 || pages.length === 0) pages.push(page)
  return pages
}

/** What is too long for a page, in pieces: at its wishes, else before the signature, else behind its first strip. */
function piecesOf(cluster: readonly Strip[]): (readonly Strip[])[] {
  const atWishes = split(cluster, ({ keep }) => keep === 'none' || keep === 'wish')
  if (atWishes.length > 1) return atWishes
  const beforeSignature = split(cluster, ({ keep }) => keep !== 'must')
  return beforeSignature.length > 1 ? beforeSignature : [cluster.slice(0, 1), cluster.slice(1)]
}

/** Parts the strips behind each one that `mayBreak`. */
function split(strips: readonly Strip[], mayBreak: (strip: Strip) => boolean): Strip[][] {
  const clusters: Strip[][] = []
  let cluster: Strip[] = []
  for (const strip of strips) {
    cluster.push(strip)
    if (mayBreak(strip)) {
      clusters.push(cluster)
      cluster = []
    }
  }
  if (cluster.length > 0) clusters.push(cluster)
  return clusters
}

/** The head that is drawn again where this strip begins a page: not above the head itself. */
function headAbove({ row }: Strip): Strip | null {
  return row && !row.isHead ? row.grid.head : null
}

function heightOf(cluster: readonly Strip[], atTop: boolean): number {
  const [first] = cluster
  if (!first) return 0
  const above = atTop ? (headAbove(first)?.height ?? 0) - first.before : 0
  return cluster.reduce((sum, { before, height }) => sum + before + height, above)
}
