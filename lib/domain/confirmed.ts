type Counts = Readonly<Record<'total' | 'cancelled' | 'completed', number>>

/** Every counted task is confirmed: only then a group or plan shows 100 % (product.md, Progress 4). */
export function isAllConfirmed({ total, cancelled, completed }: Counts): boolean {
  return total > cancelled && completed === total - cancelled
}
