import type { ComponentProps } from 'react'
import { cn } from './cn'
import { ENTRY_BOX, Field, type FieldText } from './field'
import { Icon } from './icon'

const SIZE = { sm: 'min-h-9 py-1 pl-2.5 text-table', md: '', lg: 'min-h-12' }

type Props = FieldText & Omit<ComponentProps<'select'>, 'size' | 'required'> & { size?: keyof typeof SIZE }

/** Native select; the options are its children. */
export function SelectField(props: Props) {
  const { label, hint, error, required, aside, labelStyle, id, className, size = 'md', ...select } = props
  return (
    <Field {...{ label, hint, error, required, aside, labelStyle, id, className }}>
      {(control) => (
        <span className="relative flex">
          <select
            className={cn(ENTRY_BOX, 'appearance-none truncate pr-9', SIZE[size])}
            {...select}
            {...control}
          />
          <Icon
            name="chevron-down"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
          />
        </span>
      )}
    </Field>
  )
}
