import type { ComponentProps } from 'react'
import { cn } from './cn'
import { ENTRY_BOX, Field, type FieldText } from './field'

type Props = FieldText & Omit<ComponentProps<'textarea'>, 'required'>

/** Grows with its text up to twelve lines where the browser can, otherwise it is resized by hand. */
export function TextArea(props: Props) {
  const { label, hint, error, required, aside, labelStyle, id, className, rows = 3, ...area } = props
  return (
    <Field {...{ label, hint, error, required, aside, labelStyle, id, className }}>
      {(control) => (
        <textarea
          rows={rows}
          className={cn(ENTRY_BOX, 'field-sizing-content max-h-78 resize-y')}
          {...area}
          {...control}
        />
      )}
    </Field>
  )
}
