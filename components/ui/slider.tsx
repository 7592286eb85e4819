import type { CSSProperties } from 'react'
import { cn } from './cn'
import { Field, type FieldText } from './field'
import type { Tone } from './tone'
import { useDigits } from './use-digits'

const FILL: Record<Tone | 'ink', string> = {
  ink: '[--fill-tone:var(--actual)]',
  todo: '[--fill-tone:var(--todo-fill)]',
  doing: '[--fill-tone:var(--doing-fill)]',
  back: '[--fill-tone:var(--doing-fill)]',
  soon: '[--fill-tone:var(--soon-fill)]',
  late: '[--fill-tone:var(--late-fill)]',
  wait: '[--fill-tone:var(--wait-fill)]',
  done: '[--fill-tone:var(--done-fill)]',
}

type Props = Omit<FieldText, 'aside'> & {
  /** Whole percent, 0..100. */
  value: number
  onValueChange: (value: number) => void
  /** Percent where the plan stands, drawn as a small stone. */
  plan?: number | null
  planNote?: string
  /** Name of the typed value at the right of the label. */
  typedLabel: string
  valueText?: string
  tone?: Tone | 'ink'
}

// The thumb is 28 px wide and never leaves the track, so a value sits 14 px in at either end.
const at = (percent: number) => `calc(14px + (100% - 28px) * ${Math.min(Math.max(percent, 0), 100) / 100})`

/** Arrows move by 1, PageUp and PageDown by 10 (native), and the number can be typed. */
export function Slider(props: Props) {
  const { value, onValueChange, plan, planNote, typedLabel, valueText, tone = 'doing', hint, ...text } = props
  const { entry } = useDigits({ value, onValueChange, min: 0, max: 100 })
  return (
    <Field
      {...text}
      hint={
        hint || planNote ? (
          <span className="flex justify-between gap-3">
            <span>{hint}</span>
            <span>{planNote}</span>
          </span>
        ) : undefined
      }
      aside={
        <span className="-mr-1 inline-flex items-baseline rounded-badge px-1 font-semibold text-[1.25rem]/6 text-ink hover:bg-sunken has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus">
          <input aria-label={typedLabel} {...entry} className="bg-transparent text-right outline-none" />%
        </span>
      }
    >
      {(control) => (
        <span className="relative block h-8">
          <span className="absolute inset-x-0 top-[11px] h-2.5 rounded-bar bg-ink/11" />
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={value}
            aria-valuetext={valueText}
            onChange={(event) => onValueChange(event.currentTarget.valueAsNumber)}
            className={cn(
              'range-input relative block rounded-control max-md:-my-1.5 max-md:h-11',
              FILL[tone],
            )}
            style={{ '--fill': at(value) } as CSSProperties}
            {...control}
          />
          {plan != null && (
            <span
              className="pointer-events-none absolute top-[5px] h-[22px] w-1.5 -translate-x-1/2 rounded-t-[3px] bg-brand shadow-[0_0_0_1.5px_var(--surface)]"
              style={{ left: at(plan) }}
            />
          )}
        </span>
      )}
    </Field>
  )
}
