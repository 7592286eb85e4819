import { type ChangeEvent, type ReactNode, useState } from 'react'

type Entry = {
  value: string
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  onFocus: () => void
  onBlur: () => void
}
type Props = {
  value: string
  onBegin: () => void
  onChange: (value: string) => void
  field: (entry: Entry) => ReactNode
}

/** A field that shows what is being typed while it is typed in, and what is stored otherwise; `onBegin` when it is entered. */
export function TypedField({ value, onBegin, onChange, field }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return field({
    value: typed ?? value,
    onChange: (event) => {
      setTyped(event.currentTarget.value)
      onChange(event.currentTarget.value)
    },
    onFocus: () => {
      onBegin()
      setTyped(value)
    },
    onBlur: () => setTyped(null),
  })
}
