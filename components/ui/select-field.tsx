import type { ComponentProps } from 'react'
import { cn } from './cn'
import { type EntrySize, entryBox, Field, type FieldText } from './field'
import { Icon } from './icon'

type Props = FieldText &
  Omit<ComponentProps<'select'>, 'size' | 'required'> & { size?: Extract<EntrySize, 'sm' | 'md' | 'lg'> }

/** Native select; the options are its children. */
export function SelectField(props: Props) {
  const { label, hint, error, required, aside, labelStyle, id, className, size = 'md', ...select } = props
  return (
    <Field {...{ label, hint, error, required, aside, labelStyle, id, className }}>
      {(control) => (
        <span className="relative flex">
          <select className={cn(entryBox(size), 'appearance-none truncate pr-9')} {...select} {...control} />
          <Icon
            name="chevron-down"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
          />
        </span>
      )}
    </Field>
  )
}
