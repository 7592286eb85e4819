import { type Flag, type Post, placeFlag } from './road-flag'
import type { Box, Placed } from './road-stones'

export type RoadPole = { x: number; day: string; box: (Box & { textX: number }) | null }

type Ground = {
  width: number
  flag: { width: number; height: number; top: number }
  /** The large stone. */
  big: Box
  /** 0 where the flags fly above the stones and cannot meet them. */
  stoneWidth: number
}
/** A day with its place on the road, or null when the road does not reach it. */
type Spot = { day: string; x: number } | null

const NEVER = Number.POSITIVE_INFINITY

function pole({ day, x }: { day: string; x: number }, flag: Flag | undefined, ground: Ground): RoadPole {
  const { top, height } = ground.flag
  return { day, x, box: flag ? { ...flag, top, bottom: top + height } : null }
}

function posts(stones: readonly Placed[], { big, stoneWidth }: Ground): Post[] {
  const small = stones.map(({ x, weight }) => ({
    left: x - stoneWidth / 2,
    right: x + stoneWidth / 2,
    weight,
  }))
  return [{ left: big.left, right: big.right, weight: NEVER }, ...(stoneWidth > 0 ? small : [])]
}

/**
 * The flag of one day, then that of a second one behind it. Stones yield only to the first: the second goes without a
 * flag where it has no room.
 */
export function polesOf(one: Spot, other: Spot, stones: readonly Placed[], ground: Ground) {
  const first = one && placeFlag(one.x, ground.flag.width, ground.width, posts(stones, ground))
  const yielding = new Set(first?.inWay.map(({ weight }) => weight))
  const standing = stones.filter(({ weight }) => !yielding.has(weight))
  const fixed = [...posts(standing, ground), ...(first ? [first.flag] : [])]
  const second =
    other &&
    placeFlag(
      other.x,
      ground.flag.width,
      ground.width,
      fixed.map(({ left, right }) => ({ left, right, weight: NEVER })),
    )
  return {
    standing,
    first: one && pole(one, first?.flag, ground),
    second: other && pole(other, second?.flag, ground),
  }
}
