import type { ComponentProps, ReactNode } from 'react'
import { type EntrySize, entryBox, Field, type FieldText } from './field'

type Props = FieldText &
  Omit<ComponentProps<'input'>, 'size' | 'required'> & {
    size?: Extract<EntrySize, 'sm' | 'md' | 'lg'>
    /** Inside the box, before and after the text. */
    leading?: ReactNode
    trailing?: ReactNode
  }

export function TextField(props: Props) {
  const { label, hint, error, required, aside, labelStyle, id, className, ...entry } = props
  const { size = 'md', leading, trailing, ...input } = entry
  return (
    <Field {...{ label, hint, error, required, aside, labelStyle, id, className }}>
      {(control) => (
        <span className={entryBox(size)}>
          {leading}
          <input
            type="text"
            className="w-full min-w-0 bg-transparent outline-none placeholder:text-ink-3"
            {...input}
            {...control}
          />
          {trailing && <span className="flex-none whitespace-nowrap">{trailing}</span>}
        </span>
      )}
    </Field>
  )
}
