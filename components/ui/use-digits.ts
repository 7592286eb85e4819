import { type ChangeEvent, type FocusEvent, useState } from 'react'

type Options = { value: number; onValueChange: (value: number) => void; min: number; max: number }

/** A whole number typed in a box just as wide as its digits. An emptied box shows the last value again on leaving. */
export function useDigits({ value, onValueChange, min, max }: Options) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? String(value)
  const change = (next: number) => onValueChange(Math.min(Math.max(next, min), max))
  return {
    set: (next: number) => {
      setDraft(null)
      change(next)
    },
    entry: {
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'off',
      value: shown,
      style: { width: `${Math.max(shown.length, 1) + 0.4}ch` },
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
      onBlur: () => setDraft(null),
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, String(max).length)
        setDraft(digits)
        if (digits !== '') change(Number(digits))
      },
    },
  } as const
}
