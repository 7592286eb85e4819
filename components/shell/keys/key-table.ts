/**
 * Every key of the product, in the order of the sheet. The sheet prints this table, the palette its hints from it and
 * the listener acts by it, so they cannot disagree. Strokes are `event.key` in lower case; two = one after the other;
 * `mod+` = Ctrl, on Apple's machines Command.
 */
export const KEY_TABLE = {
  next: { section: 'move', strokes: ['j'] },
  previous: { section: 'move', strokes: ['k'] },
  search: { section: 'move', strokes: ['/'] },
  palette: { section: 'move', strokes: ['mod+k'] },
  dashboard: { section: 'move', strokes: ['g', 't'] },
  myWork: { section: 'move', strokes: ['g', 'v'] },
  tasks: { section: 'move', strokes: ['g', 'n'] },
  close: { section: 'move', strokes: ['escape'] },
  saveView: { section: 'table', strokes: ['mod+s'] },
  update: { section: 'task', strokes: ['u'] },
  submit: { section: 'task', strokes: ['b'] },
  confirm: { section: 'task', strokes: ['x'] },
  move: { section: 'task', strokes: ['m'] },
  comment: { section: 'task', strokes: ['c'] },
  edit: { section: 'task', strokes: [] },
  urge: { section: 'task', strokes: [] },
  chooseFirst: { section: 'task', strokes: ['1'] },
  chooseSecond: { section: 'task', strokes: ['2'] },
  decide: { section: 'task', strokes: ['mod+enter'] },
  keys: { section: 'task', strokes: ['?'] },
} as const satisfies Record<string, KeyRow>

export const KEY_SECTIONS = ['move', 'table', 'task'] as const
type KeyRow = { section: (typeof KEY_SECTIONS)[number]; strokes: readonly string[] }

/** Something a key or a command starts, wherever its page is. */
export type Action = keyof typeof KEY_TABLE
export const ACTIONS = Object.keys(KEY_TABLE) as Action[]

/** Keys that a part of the page handles itself while it has the focus; the sheet prints them with the others. */
export const TABLE_KEYS = {
  moveCell: ['arrowleft', 'arrowup', 'arrowright', 'arrowdown'],
  firstLast: ['home', 'end'],
  openOrEdit: ['enter'],
  saveAndNext: ['tab'],
  chooseRow: ['space'],
  chooseRange: ['shift+space'],
  chooseAll: ['mod+a'],
  moveRow: ['alt+arrowup', 'arrowdown'],
  paste: ['mod+v'],
  drag: ['shift+arrowleft', 'arrowright'],
} as const satisfies Record<string, readonly string[]>

const PRINTED: Record<string, string> = {
  escape: 'Esc',
  enter: 'Enter',
  tab: 'Tab',
  shift: 'Shift',
  alt: 'Alt',
  space: 'Space',
  home: 'Home',
  end: 'End',
  arrowleft: '←',
  arrowup: '↑',
  arrowright: '→',
  arrowdown: '↓',
}

/** A stroke as it stands on the keys: `mod+k` → Ctrl, K (⌘, K on Apple's machines). */
export function printedStroke(stroke: string, apple: boolean): string[] {
  return stroke
    .split('+')
    .map((part) => (part === 'mod' ? (apple ? '⌘' : 'Ctrl') : (PRINTED[part] ?? part.toUpperCase())))
}

/** The strokes of an action as they are printed, [] when it has none. */
export function printedKeys(action: Action, apple: boolean): string[] {
  return KEY_TABLE[action].strokes.flatMap((stroke) => printedStroke(stroke, apple))
}
