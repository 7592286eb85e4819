/** Long enough for the slowest browser to begin reading what it saves. */
const KEEP_MS = 60_000

/** Hands a file to the browser's own saving. */
export function saveFile({ name, content }: { name: string; content: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}
