/** Colour families of the badge, the mark and the bar. */
export type Tone = 'todo' | 'doing' | 'back' | 'soon' | 'late' | 'wait' | 'done'

export const TONE_TEXT: Record<Tone, string> = {
  todo: 'text-todo',
  doing: 'text-doing',
  back: 'text-doing',
  soon: 'text-soon',
  late: 'text-late',
  wait: 'text-wait',
  done: 'text-done',
}

export const TONE_FILL: Record<Tone, string> = {
  todo: 'bg-todo-fill',
  doing: 'bg-doing-fill',
  back: 'bg-doing-fill',
  soon: 'bg-soon-fill',
  late: 'bg-late-fill',
  wait: 'bg-wait-fill',
  done: 'bg-done-fill',
}
