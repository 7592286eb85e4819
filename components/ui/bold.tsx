import type { ReactNode } from 'react'

/** `<b>` of a catalogue text. */
export const bold = {
  b: (chunks: ReactNode[]) => <b className="font-semibold text-ink">{chunks}</b>,
}
