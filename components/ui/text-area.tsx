import type { ComponentProps } from 'react'
import { cn } from './cn'
import { ENTRY_BOX, Field, type FieldText } from './field'

const SIZE = {
  line: 'field-sizing-content max-h-30 min-h-9 resize-none py-[11px] text-table/5 max-md:py-3.5',
  md: 'field-sizing-content max-h-78 resize-y',
}

type Props = FieldText &
  Omit<ComponentProps<'textarea'>, 'required'> & {
    /** `line` = a line that may be longer than its field */
    size?: keyof typeof SIZE
  }

/** Grows with its text up to twelve lines where the browser can, otherwise it is resized by hand. */
export function TextArea(props: Props) {
  const { label, hint, error, errorAt, required, aside, labelStyle, id, className, ...entry } = props
  const { size = 'md', rows = 3, ...area } = entry
  return (
    <Field {...{ label, hint, error, errorAt, required, aside, labelStyle, id, className }}>
      {(control) => <textarea rows={rows} className={cn(ENTRY_BOX, SIZE[size])} {...area} {...control} />}
    </Field>
  )
}
