import { type ReactNode, useId } from 'react'
import { cn } from './cn'

const FRAME =
  'inline-flex max-w-full overflow-clip max-md:flex-wrap rounded-control bg-surface edge-field has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus'
const PART =
  'inline-flex h-9 items-center gap-1.5 whitespace-nowrap px-3.5 text-table max-md:h-11 max-md:flex-auto max-md:justify-center not-first:border-rule-2 not-first:border-l'
const ON = 'bg-ink font-medium text-paper forced-color-adjust-none'

type Option<Value extends string> = { value: Value; label: ReactNode }

type Props<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onValueChange: (value: Value) => void
}

/** Two to four exclusive views of the same thing: a radio group in one frame. */
export function Segmented<Value extends string>({ label, options, value, onValueChange }: Props<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={FRAME}>
      {options.map((option) => (
        <label key={option.value} className={cn(PART, option.value === value && ON)}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
