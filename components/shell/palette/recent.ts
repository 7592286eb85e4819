import type { PaletteItem } from './palette-items'

const KEPT = 6
const keyOf = (personId: string) => `chang-duong.palette.${personId}`

/** What the person chose last on this device, the latest first; what does something is found again by its id. */
export function readRecent(personId: string, offered: readonly PaletteItem[]): PaletteItem[] {
  return stored(personId).flatMap((item) => {
    const known = offered.find(({ id }) => id === item.id)
    return known ?? (item.href ? [item] : [])
  })
}

export function remember(personId: string, { run: _, keys: _keys, ...item }: PaletteItem): void {
  try {
    const others = stored(personId).filter(({ id }) => id !== item.id)
    localStorage.setItem(keyOf(personId), JSON.stringify([item, ...others].slice(0, KEPT)))
  } catch {
    // Storage switched off: there is just nothing recent.
  }
}

function stored(personId: string): PaletteItem[] {
  try {
    const items: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? '[]')
    return Array.isArray(items) ? items.filter(isItem) : []
  } catch {
    return []
  }
}

/** Of this form, and leading nowhere but into the product. */
function isItem(value: unknown): value is PaletteItem {
  const { id, icon, label, href } = (value ?? {}) as Record<string, unknown>
  const isText = [id, icon, label].every((part) => typeof part === 'string')
  return isText && (href === undefined || (typeof href === 'string' && /^\/(?!\/)/.test(href)))
}
