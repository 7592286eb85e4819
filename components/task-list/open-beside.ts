import type { MouseEvent } from 'react'
import { fitsBeside } from '@/components/ui/use-media'

/** A plain press on a task's link where there is room for the panel: then the task opens beside, and the link does not lead away. */
export function opensBeside(event: MouseEvent): boolean {
  const asUsual = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (asUsual || !fitsBeside()) return false
  event.preventDefault()
  return true
}
