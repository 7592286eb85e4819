import type { ReactNode } from 'react'

export type ComboboxOption = {
  value: string
  label: string
  /** Muted words after the label; searched too. */
  detail?: string
  leading?: ReactNode
}
