/** Something standing on the road: the higher its weight, the less it may give way to the flag. */
export type Post = { left: number; right: number; weight: number }
export type Flag = { left: number; right: number; textX: number }

type Side = { flag: Flag; inWay: Post[] }

const overlaps = (post: Post, left: number, right: number) => post.left < right && post.right > left

/**
 * Today's flag left of its line, or right of it where something stands within the flag's width. Something on the
 * line itself hides the pole: the flag then comes out from behind it, so that its text stays free. When both
 * sides are taken, the lighter post is returned in `inWay`, to be taken off the road. Infinite weight never
 * yields; null = no place at all.
 */
export function placeFlag(line: number, size: number, width: number, posts: readonly Post[]): Side | null {
  const onLine = posts.filter((post) => post.left < line && post.right > line)
  const others = posts.filter((post) => !onLine.includes(post))
  const leftEnd = Math.min(line, ...onLine.map((post) => post.left))
  const rightEnd = Math.max(line, ...onLine.map((post) => post.right))
  const sides = [
    {
      left: leftEnd - size,
      right: line,
      textX: leftEnd - size / 2,
      free: [leftEnd - size, leftEnd] as const,
    },
    {
      left: line,
      right: rightEnd + size,
      textX: rightEnd + size / 2,
      free: [rightEnd, rightEnd + size] as const,
    },
  ]
  const open = sides
    .filter((side) => side.left >= 0 && side.right <= width)
    .map(({ free, ...flag }) => {
      const inWay = others.filter((post) => overlaps(post, ...free))
      return { flag, inWay, cost: Math.max(-1, ...inWay.map((post) => post.weight)) }
    })
    .filter((side) => side.cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
  return open[0] ?? null
}
