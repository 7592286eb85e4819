import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { cn } from './cn'
import { formatDateText, parseDateText } from './date-text'
import { type EntrySize, entryBox, Field, type FieldText } from './field'
import { Icon } from './icon'

type Props = FieldText & {
  /** `YYYY-MM-DD`, or '' for none. */
  value: string
  onValueChange: (value: string) => void
  pickerLabel: string
  placeholder?: string
  /** Shown under the field while its text is no day; also blocks the native form. */
  invalidMessage: string
  min?: string
  max?: string
  disabled?: boolean
  size?: Extract<EntrySize, 'sm' | 'md'>
  id?: string
  className?: string
}

/** Text in dd/MM/yyyy whatever the browser's language; the button opens the browser's own calendar. */
export function DateField(props: Props) {
  const {
    value,
    onValueChange,
    pickerLabel,
    placeholder,
    invalidMessage,
    min,
    max,
    disabled,
    size = 'md',
    ...text
  } = props
  const { entry, settle, wrong } = useDateText({ value, onValueChange, invalidMessage })
  const picker = useRef<HTMLInputElement>(null)

  return (
    <Field {...text} error={wrong ? invalidMessage : text.error} errorAt={wrong ? undefined : text.errorAt}>
      {(control) => (
        <span className={cn(entryBox(size), 'relative pr-1.5')}>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={placeholder}
            disabled={disabled}
            className="w-full min-w-0 bg-transparent font-num outline-none placeholder:font-ui placeholder:text-ink-3"
            {...entry}
            {...control}
          />
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            className="pointer-events-none absolute right-0 bottom-0 size-px opacity-0"
            value={value}
            min={min}
            max={max}
            onChange={(event) => settle(event.currentTarget.value)}
          />
          <button
            type="button"
            aria-label={pickerLabel}
            title={pickerLabel}
            disabled={disabled}
            onClick={() => picker.current?.showPicker()}
            className="-my-1 grid size-7 flex-none place-items-center rounded-badge text-ink-2 hover:bg-sunken max-md:-my-[5px] max-md:size-11"
          >
            <Icon name="calendar-days" />
          </button>
        </span>
      )}
    </Field>
  )
}

/** What is typed is reported as soon as it is a day; leaving the field or Enter settles it: written out, or said to be no day. */
function useDateText({
  value,
  onValueChange,
  invalidMessage,
}: Pick<Props, 'value' | 'onValueChange' | 'invalidMessage'>) {
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const settle = (next: string | null) => {
    setWrong(next === null)
    input.current?.setCustomValidity(next === null ? invalidMessage : '')
    if (next !== null) {
      setDraft(null)
      if (next !== value) onValueChange(next)
    }
  }
  const read = (text: string) => (text.trim() === '' ? '' : parseDateText(text))
  const entry = {
    ref: input,
    value: draft ?? formatDateText(value),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setDraft(event.currentTarget.value)
      const day = parseDateText(event.currentTarget.value)
      if (day && day !== value) onValueChange(day)
    },
    onBlur: () => draft !== null && settle(read(draft)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || draft === null) return
      settle(read(draft))
      // Its form is not sent with the day that stood there before.
      if (read(draft) === null) event.preventDefault()
    },
  }
  return { entry, settle, wrong }
}
