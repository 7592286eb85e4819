import { type ReactNode, useId } from 'react'
import { cn } from './cn'
import { FieldError } from './field'

export const RADIO_DOT =
  'size-4 flex-none appearance-none rounded-full forced-colors:appearance-auto bg-surface edge-field checked:bg-surface ' +
  'checked:shadow-[inset_0_0_0_5px_var(--brand-fill)] disabled:bg-sunken max-md:size-5 max-md:checked:shadow-[inset_0_0_0_6px_var(--brand-fill)]'

export type RadioRow<Value extends string> = {
  value: Value
  label: ReactNode
  /** Effect of the choice, under its label. */
  hint?: ReactNode
  /** Shown while the row is chosen: a reason, a date. */
  body?: ReactNode
  /** Why it cannot be chosen. */
  disabledReason?: string
}

type Props<Value extends string> = {
  legend: ReactNode
  legendStyle?: 'above' | 'hidden'
  rows: readonly RadioRow<Value>[]
  value: Value | null
  onValueChange: (value: Value) => void
  error?: ReactNode
  name?: string
}

export function RadioRows<Value extends string>(props: Props<Value>) {
  const { legend, legendStyle = 'above', rows, value, onValueChange, error, name } = props
  const own = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${own}-error` : undefined}>
      <legend
        className={legendStyle === 'hidden' ? 'sr-only' : 'pb-1.5 font-medium text-ink-2 text-secondary'}
      >
        {legend}
      </legend>
      {rows.map((row) => (
        <div
          key={row.value}
          className={cn(
            'border-rule border-t py-3 pr-3.5 pl-3.5 last:border-b',
            row.value === value && 'bg-surface shadow-[inset_4px_0_0_var(--brand-fill)]',
          )}
        >
          <label className="flex items-start gap-3 max-md:min-h-6">
            <input
              type="radio"
              name={name ?? own}
              value={row.value}
              checked={row.value === value}
              disabled={row.disabledReason !== undefined}
              onChange={() => onValueChange(row.value)}
              className={cn(RADIO_DOT, 'mt-1 max-md:mt-0.5')}
            />
            <span className="min-w-0">
              <span className="block font-semibold text-body">{row.label}</span>
              {(row.disabledReason ?? row.hint) && (
                <span className="block text-ink-2 text-secondary">{row.disabledReason ?? row.hint}</span>
              )}
            </span>
          </label>
          {row.body && row.value === value && <div className="pt-2.5 pl-7 max-md:pl-8">{row.body}</div>}
        </div>
      ))}
      <div className={error ? 'pt-1.5' : undefined}>
        <FieldError id={`${own}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  )
}
