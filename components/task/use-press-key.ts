import { useRef } from 'react'
import { newKey } from '@/lib/queries/tasks'

/** The idempotency key of a press: pressing again after a lost answer, with the same content, has no second effect. */
export function usePressKey() {
  const last = useRef<{ content: string; key: string } | null>(null)
  return {
    keyOf(content: unknown): string {
      const text = JSON.stringify(content)
      if (last.current?.content !== text) last.current = { content: text, key: newKey() }
      return last.current.key
    },
    settled() {
      last.current = null
    },
  }
}
