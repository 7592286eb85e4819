import type { ComponentProps } from 'react'
import { cn } from './cn'
import { entryBox, Field, type FieldText } from './field'

const GROWS = { line: 'max-h-30 resize-none', md: 'max-h-78 resize-y' }

type Props = FieldText &
  Omit<ComponentProps<'textarea'>, 'required'> & {
    /** `line` = a line that may be longer than its field */
    size?: keyof typeof GROWS
  }

/** Grows with its text up to twelve lines where the browser can, otherwise it is resized by hand. */
export function TextArea(props: Props) {
  const { label, hint, error, errorAt, required, aside, labelStyle, id, className, ...entry } = props
  const { size = 'md', rows = 3, ...area } = entry
  return (
    <Field {...{ label, hint, error, errorAt, required, aside, labelStyle, id, className }}>
      {(control) => (
        <textarea
          rows={rows}
          className={cn(entryBox(size), 'field-sizing-content', GROWS[size])}
          {...area}
          {...control}
        />
      )}
    </Field>
  )
}
