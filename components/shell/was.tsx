import type { ReactNode } from 'react'
import { useT } from '@/lib/i18n/provider'

/** `<s>` and `<hidden>` of a catalogue text. */
export const struck = {
  s: (chunks: ReactNode[]) => <s className="text-ink-3 decoration-1">{chunks}</s>,
  hidden: (chunks: ReactNode[]) => <span className="sr-only">{chunks}</span>,
}

/** The value before, struck through; whoever does not see the line hears "trước là". */
export function Was({ value }: { value: string }) {
  return useT().rich('compare.was', { ...struck, value })
}
