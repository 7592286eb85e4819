import type { Draft } from '@/components/task/draft'

/**
 * A report of completion that was pressed in time and received, or would be received, after the due date: the server's
 * day of receipt counts (product.md, Task rules). Null when it did not cross.
 */
export function crossedDue(
  { pressed }: Pick<Draft, 'pressed'>,
  receivedOn: string | null,
): { dueOn: string; receivedOn: string } | null {
  if (pressed?.form.mode !== 'submission' || !pressed.dueOn || !receivedOn) return null
  const { dueOn, on } = pressed
  return on <= dueOn && receivedOn > dueOn ? { dueOn, receivedOn } : null
}
