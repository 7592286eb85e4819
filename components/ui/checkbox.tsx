import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { Icon } from './icon'

const WITH_WORDS = 'inline-flex items-start gap-2.5 max-md:min-h-11 max-md:items-center'
const ALONE = 'inline-grid size-6 place-items-center max-md:size-11'
const BOX =
  'relative grid size-[18px] flex-none place-items-center max-md:size-[22px] forced-colors:[&>svg]:hidden'

type Props = Omit<ComponentProps<'input'>, 'checked' | 'type' | 'children'> & {
  /** 'mixed' = some of the rows below are chosen. */
  checked?: boolean | 'mixed'
  /** Visible words; without them give `aria-label`. */
  children?: ReactNode
}

export function Checkbox({ checked, children, className, ...input }: Props) {
  const mixed = checked === 'mixed'
  return (
    <label className={cn(children ? WITH_WORDS : ALONE, className)}>
      <span className={cn(BOX, children ? 'mt-[3px] max-md:mt-0' : undefined)}>
        <input
          type="checkbox"
          {...(checked === undefined ? {} : { checked: checked === true })}
          ref={mixed ? markMixed : undefined}
          className="peer absolute size-full appearance-none forced-colors:appearance-auto rounded-[3px] bg-surface edge-field checked:bg-brand-fill checked:edge-brand-fill indeterminate:bg-brand-fill indeterminate:edge-brand-fill disabled:cursor-not-allowed disabled:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:bg-sunken aria-invalid:edge-ink-bold"
          {...input}
        />
        <Icon
          name={mixed ? 'minus' : 'check'}
          size={14}
          className="pointer-events-none relative hidden text-on-brand peer-checked:block peer-indeterminate:block peer-disabled:text-ink-3 peer-aria-disabled:text-ink-3"
        />
      </span>
      {children && <span className="min-w-0 text-body">{children}</span>}
    </label>
  )
}

// `indeterminate` exists only as a property, never as an attribute.
function markMixed(input: HTMLInputElement | null) {
  if (!input) return
  input.indeterminate = true
  return () => {
    input.indeterminate = false
  }
}
