import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { ENTRY_BOX, Field, type FieldText } from './field'

const SIZE = { sm: 'min-h-9 px-2.5 py-1 text-table', md: '', lg: 'min-h-12' }

type Props = FieldText &
  Omit<ComponentProps<'input'>, 'size' | 'required'> & {
    size?: keyof typeof SIZE
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
        <span className={cn(ENTRY_BOX, SIZE[size])}>
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
