import { atPath } from '@/components/task/task-href'
import { BESIDE } from '@/components/ui/use-media'
import type { PaletteItem } from './palette-items'

/** Goes where an item leads. A task opens beside the list that is on the screen, which keeps its filter. */
export function openItem({ href, run }: PaletteItem, push: (href: string) => void): void {
  run?.()
  if (!href) return
  const task = /^\/tasks\?task=([^&]+)$/.exec(href)?.[1]
  if (!task || window.location.pathname !== '/tasks') {
    const { narrow } = atPath(href)
    push(narrow && !window.matchMedia(BESIDE).matches ? narrow : href)
    return
  }
  const search = new URLSearchParams(window.location.search)
  search.set('task', task)
  window.history.pushState(null, '', `/tasks?${search.toString().replaceAll('%2C', ',')}`)
}
