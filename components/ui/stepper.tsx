import type { KeyboardEvent } from 'react'
import { cn } from './cn'
import { Field, type FieldText } from './field'
import { Icon } from './icon'
import { useDigits } from './use-digits'

const SIZE = {
  lg: { frame: 'h-13 grid-cols-[52px_1fr_52px]', value: 'text-[1.5rem]', icon: 20 },
  md: {
    frame: 'h-10 grid-cols-[36px_1fr_36px] max-md:h-12 max-md:grid-cols-[44px_1fr_44px]',
    value: 'text-[1rem]',
    icon: 16,
  },
}
const FRAME =
  'grid items-stretch rounded-control bg-surface text-center edge-field has-[[aria-invalid]]:edge-ink-bold ' +
  'has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus has-[input:focus-visible]:outline-offset-1'

type Props = FieldText & {
  value: number
  onValueChange: (value: number) => void
  min?: number
  max?: number
  /** After the number: "/12 bài". */
  unit?: string
  decreaseLabel: string
  increaseLabel: string
  size?: keyof typeof SIZE
  name?: string
}

/** Whole numbers only. The number can be typed; arrows step by 1, PageUp and PageDown by 10. */
export function Stepper(props: Props) {
  const { value, onValueChange, min = 0, max = 999_999, unit, decreaseLabel, increaseLabel, ...rest } = props
  const { size = 'lg', name, ...text } = rest
  const look = SIZE[size]
  const { set, entry } = useDigits({ value, onValueChange, min, max })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key]
    if (!step) return
    event.preventDefault()
    set(value + step)
  }
  return (
    <Field {...text}>
      {(control) => (
        <span className={cn(FRAME, look.frame)}>
          <Step
            icon="minus"
            label={decreaseLabel}
            size={look.icon}
            disabled={value <= min}
            onPress={() => set(value - 1)}
          />
          <span className="flex items-baseline justify-center self-center overflow-hidden whitespace-nowrap text-[1rem] text-ink-2">
            <input
              role="spinbutton"
              aria-valuenow={value}
              aria-valuemin={min}
              aria-valuemax={max}
              aria-valuetext={unit && `${value}${unit}`}
              name={name}
              {...entry}
              className={cn(
                'bg-transparent text-right font-num font-semibold text-ink outline-none',
                look.value,
              )}
              onKeyDown={onKeyDown}
              {...control}
            />
            {unit}
          </span>
          <Step
            icon="plus"
            label={increaseLabel}
            size={look.icon}
            disabled={value >= max}
            onPress={() => set(value + 1)}
          />
        </span>
      )}
    </Field>
  )
}

type StepProps = {
  icon: 'minus' | 'plus'
  label: string
  size: number
  disabled: boolean
  onPress: () => void
}

function Step({ icon, label, size, disabled, onPress }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
      className="grid touch-manipulation place-items-center border-rule text-brand -outline-offset-2 first:border-r last:border-l hover:bg-brand-tint disabled:text-ink-3 disabled:hover:bg-transparent"
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
