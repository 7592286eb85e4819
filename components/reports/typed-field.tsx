import { type ChangeEvent, type ReactNode, useState } from 'react'

type Entry = {
  value: string
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  onFocus: () => void
  onBlur: () => void
}
type Props = { value: string; onChange: (value: string) => void; field: (entry: Entry) => ReactNode }

/** A field that shows what is being typed while it is typed in, and what is stored otherwise. */
export function TypedField({ value, onChange, field }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return field({
    value: typed ?? value,
    onChange: (event) => {
      setTyped(event.currentTarget.value)
      onChange(event.currentTarget.value)
    },
    onFocus: () => setTyped(value),
    onBlur: () => setTyped(null),
  })
}
