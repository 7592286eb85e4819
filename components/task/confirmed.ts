import type { Counts } from '@/lib/contracts/dashboard'

/** Every counted task is confirmed: only then a group or plan shows 100 % (Progress 4). */
export function isAllConfirmed({ total, cancelled, completed }: Counts): boolean {
  return total > cancelled && completed === total - cancelled
}
