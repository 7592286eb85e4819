import { type ReactNode, useId } from 'react'
import { cn } from './cn'
import { Icon } from './icon'

export type FieldText = {
  label: string
  hint?: ReactNode
  error?: ReactNode
  /** Id of the element that says the error, where it does not stand under the control. */
  errorAt?: string | undefined
  /** Words shown after the label; their presence makes the control required. */
  required?: string | undefined
  /** Right end of the label line. */
  aside?: ReactNode
  labelStyle?: 'above' | 'hidden' | undefined
}

export type FieldControl = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

type Props = FieldText & {
  id?: string | undefined
  className?: string | undefined
  children: (control: FieldControl) => ReactNode
}

export function Field(props: Props) {
  const { label, hint, error, errorAt, required, aside, labelStyle, id, className, children } = props
  const own = useId()
  const controlId = id ?? own
  const hintId = `${controlId}-hint`
  const errorId = errorAt ?? `${controlId}-error`
  const described = [error && errorId, hint && hintId].filter(Boolean).join(' ')
  return (
    <div className={cn('flex min-w-0 flex-col gap-1.5', className)}>
      <div className={labelStyle === 'hidden' ? 'sr-only' : LABEL_ROW}>
        <label htmlFor={controlId}>
          {label}
          {required && <span className="font-normal"> {required}</span>}
        </label>
        {aside}
      </div>
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {!errorAt && <FieldError id={errorId}>{error}</FieldError>}
      {hint && (
        <p id={hintId} className="text-caption font-normal text-ink-3">
          {hint}
        </p>
      )}
    </div>
  )
}

const LABEL_ROW = 'flex items-baseline justify-between gap-3 font-medium text-ink-2 text-secondary'

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-secondary">
      <Icon name="alert" size={15} className="mt-[2.5px]" />
      <span>{children}</span>
    </p>
  )
}

const ENTRY_BOX =
  'flex w-full min-w-0 items-center gap-2 rounded-control bg-surface text-ink edge-field ' +
  'max-md:min-h-12 max-md:text-body placeholder:text-ink-3 ' +
  'has-[:disabled]:bg-sunken has-[:disabled]:text-ink-2 disabled:bg-sunken disabled:text-ink-2 ' +
  'has-[[aria-invalid]]:edge-ink-bold aria-invalid:edge-ink-bold ' +
  'has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-1 has-[:focus-visible]:outline-focus ' +
  'focus-visible:outline-offset-1'

/** 36, 40 or 48 px high at a desk; every one 48 on a phone. `line` = a line that may grow, `chips` = chosen things inside. */
const ENTRY_SIZE = {
  sm: 'min-h-9 px-2.5 py-1 text-table',
  md: 'min-h-10 px-3 py-[7px] text-body',
  lg: 'min-h-12 px-3 py-[7px] text-body',
  line: 'min-h-9 px-2.5 py-2 text-table/5 max-md:py-3',
  chips: 'min-h-10 py-1 pr-3 pl-1.5 text-body',
}
export type EntrySize = keyof typeof ENTRY_SIZE

/** Box of an entry; put it on the element that has the border, with `data-invalid` or `aria-invalid`. */
export const entryBox = (size: EntrySize) => `${ENTRY_BOX} ${ENTRY_SIZE[size]}`
