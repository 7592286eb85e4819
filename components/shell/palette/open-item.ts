import { taskInPanel } from '@/components/ui/narrow-address'
import type { PaletteItem } from './palette-items'

/** Goes where an item leads. A task opens beside the list that is on the screen, which keeps its filter. */
export function openItem({ href, run }: PaletteItem, push: (href: string) => void): void {
  run?.()
  if (!href) return
  const task = taskInPanel(href)
  if (!task || window.location.pathname !== '/tasks') {
    push(href)
    return
  }
  const search = new URLSearchParams(window.location.search)
  search.set('task', task)
  window.history.pushState(null, '', `/tasks?${search.toString().replaceAll('%2C', ',')}`)
}
