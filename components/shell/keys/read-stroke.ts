import { ACTIONS, type Action, KEY_TABLE } from './key-table'

export type Stroke = {
  key: string
  /** Ctrl, on Apple's machines Command */
  mod: boolean
  /** any other of Ctrl, Alt and Meta */
  foreign: boolean
}
type Read = { action: Action | null; pending: string | null }

const NOTHING: Read = { action: null, pending: null }

/** What a stroke means after `pending`, the first stroke of a sequence; without single keys only chords and Esc mean anything. */
export function readStroke({ key, mod, foreign }: Stroke, pending: string | null, singleKeys: boolean): Read {
  if (foreign) return NOTHING
  const name = key.toLowerCase()
  if (mod) return { action: find([`mod+${name}`]), pending: null }
  if (name === 'escape') return { action: find([name]), pending: null }
  if (!singleKeys) return NOTHING
  const sequence = pending && find([pending, name])
  if (sequence) return { action: sequence, pending: null }
  const single = find([name])
  if (single) return { action: single, pending: null }
  const begins = ACTIONS.some(
    (action) => KEY_TABLE[action].strokes.length > 1 && KEY_TABLE[action].strokes[0] === name,
  )
  return { action: null, pending: begins ? name : null }
}

function find(strokes: readonly string[]): Action | null {
  const wanted = strokes.join(' ')
  return ACTIONS.find((action) => KEY_TABLE[action].strokes.join(' ') === wanted) ?? null
}
