/** localStorage that may be full or switched off: then what is kept lives as long as the page. */

export function readStored<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(name)
    return text ? (JSON.parse(text) as T) : null
  } catch {
    return null
  }
}

export function writeStored(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // The caller keeps it in memory as well.
  }
}
