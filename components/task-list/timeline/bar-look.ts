import type { Tone } from '@/components/ui/tone'

/** The planned span in the light colour of its state, so that the done part reads against it. */
export const SPAN_LOOK: Record<Tone, string> = {
  todo: 'border-dashed border-todo-fill',
  doing: 'border-doing-fill bg-doing-tint',
  back: 'border-doing-fill bg-doing-tint',
  soon: 'border-soon-fill bg-soon-tint',
  late: 'border-late-fill bg-late-tint',
  wait: 'border-wait-fill bg-wait-tint',
  done: 'border-done-fill bg-done-tint',
}

/** A length of so many days. */
export const inDays = (days: number) => `calc(var(--day) * ${Math.round(days * 1000) / 1000})`
