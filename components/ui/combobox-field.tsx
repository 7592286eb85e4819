import { Combobox } from '@base-ui/react/combobox'
import type { BaseUIEvent } from '@base-ui/react/types'
import { type FocusEvent, type KeyboardEvent, type RefCallback, useState } from 'react'
import { cn } from './cn'
import type { ComboboxOption } from './combobox-option'
import { ComboboxPopup, useDialogHost } from './combobox-popup'
import { type EntrySize, entryBox, Field, type FieldText } from './field'
import { Icon } from './icon'

type Basics = FieldText & {
  options: readonly ComboboxOption[]
  /** Whether `text` answers `query`; accents and case are its business. */
  matches: (text: string, query: string) => boolean
  placeholder?: string
  emptyText: string
  disabled?: boolean
  id?: string
  className?: string
}

const byMatch = (matches: Basics['matches']) => (option: ComboboxOption, query: string) =>
  matches(`${option.label} ${option.detail ?? ''}`, query)
const isSame = (one: ComboboxOption, other: ComboboxOption) => one.value === other.value
/** On a closed list Base UI empties the field on Esc; here Esc is for whatever lies around, such as a dialog. */
function keepOnEscape(event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) {
  if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') !== 'true')
    event.preventBaseUIHandler()
}
const INPUT = 'min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3'

/** For a field that takes the place of the value it changes: what it begins with, its focus, its keys, and being left. */
export type ComboboxEntry = {
  /** null = the name of the chosen value */
  text: string | null
  ref: RefCallback<HTMLInputElement> | null
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  onLeave: (text: string) => void
}

/** Base UI puts the chosen name back when its list closes; an entry keeps what was typed, to say what is wrong with it. */
const BY_HAND = ['input-change', 'input-clear', 'item-press', 'clear-press']

function leaving(entry: ComboboxEntry) {
  return ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const input = currentTarget.querySelector('input')
    // When the window loses the focus, the field keeps it; and to the button of its list it goes within the field.
    const isHere = input === null || input === document.activeElement || currentTarget.contains(relatedTarget)
    if (!isHere) entry.onLeave(input.value)
  }
}

type SingleProps = Basics & {
  entry?: ComboboxEntry
  value: string | null
  onValueChange: (value: string | null) => void
  openLabel: string
  /** With it a cross empties the field. */
  clearLabel?: string
  size?: Extract<EntrySize, 'sm' | 'md'>
}

export function ComboboxField(props: SingleProps) {
  const {
    options,
    value,
    onValueChange,
    matches,
    placeholder,
    emptyText,
    openLabel,
    clearLabel,
    size = 'md',
    disabled,
    entry,
    ...text
  } = props
  const { host, hostRef } = useDialogHost()
  const chosen = options.find((option) => option.value === value) ?? null
  const [typed, setTyped] = useState(entry?.text ?? chosen?.label ?? '')
  const onInputValueChange = (text: string, { reason }: { reason: string }) => {
    if (BY_HAND.includes(reason)) setTyped(text)
  }
  const onKeyDown = (event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) => {
    entry?.onKeyDown(event)
    if (event.defaultPrevented) event.preventBaseUIHandler()
    else keepOnEscape(event)
  }
  return (
    <Combobox.Root
      items={options as ComboboxOption[]}
      value={chosen}
      onValueChange={(option) => onValueChange(option?.value ?? null)}
      isItemEqualToValue={isSame}
      filter={byMatch(matches)}
      disabled={disabled ?? false}
      autoHighlight
      {...(entry ? { inputValue: typed, onInputValueChange } : {})}
    >
      <Field {...text}>
        {(control) => (
          <Combobox.InputGroup
            ref={hostRef}
            className={cn(entryBox(size), 'pr-1.5')}
            onBlur={entry && leaving(entry)}
          >
            {chosen?.leading}
            <Combobox.Input
              ref={entry?.ref}
              onKeyDown={onKeyDown}
              placeholder={placeholder}
              className={INPUT}
              {...control}
            />
            {clearLabel && (
              <Combobox.Clear aria-label={clearLabel} title={clearLabel} className={SMALL_BUTTON}>
                <Icon name="x" />
              </Combobox.Clear>
            )}
            <Combobox.Trigger aria-label={openLabel} className={SMALL_BUTTON}>
              <Icon name="chevron-down" />
            </Combobox.Trigger>
          </Combobox.InputGroup>
        )}
      </Field>
      <ComboboxPopup host={host} emptyText={emptyText} />
    </Combobox.Root>
  )
}

type MultiProps = Basics & {
  values: readonly string[]
  onValuesChange: (values: string[]) => void
  /** Names the row of chosen items, says how to reach them. */
  chosenLabel: string
  removeLabel: (label: string) => string
}

export function MultiComboboxField(props: MultiProps) {
  const {
    options,
    values,
    onValuesChange,
    matches,
    placeholder,
    emptyText,
    chosenLabel,
    removeLabel,
    ...rest
  } = props
  const { disabled, ...text } = rest
  const { host, hostRef } = useDialogHost()
  const chosen = values.flatMap((value) => options.find((option) => option.value === value) ?? [])
  return (
    <Combobox.Root
      multiple
      items={options as ComboboxOption[]}
      value={chosen}
      onValueChange={(next) => onValuesChange(next.map((option) => option.value))}
      isItemEqualToValue={isSame}
      filter={byMatch(matches)}
      disabled={disabled ?? false}
      autoHighlight
    >
      <Field {...text}>
        {(control) => (
          <Combobox.InputGroup ref={hostRef} className={cn(entryBox('chips'), 'cursor-text')}>
            <Combobox.Chips
              className="flex w-full flex-wrap items-center gap-1.5"
              aria-label={chosen.length > 0 ? chosenLabel : undefined}
            >
              {chosen.map((option) => (
                <Combobox.Chip key={option.value} aria-label={option.label} className={CHIP}>
                  {option.label}
                  <Combobox.ChipRemove aria-label={removeLabel(option.label)} className={CHIP_REMOVE}>
                    <Icon name="x" size={14} />
                  </Combobox.ChipRemove>
                </Combobox.Chip>
              ))}
              <Combobox.Input
                onKeyDown={keepOnEscape}
                placeholder={placeholder}
                className={cn(INPUT, 'min-w-44 pl-1.5')}
                {...control}
              />
            </Combobox.Chips>
          </Combobox.InputGroup>
        )}
      </Field>
      <ComboboxPopup host={host} emptyText={emptyText} />
    </Combobox.Root>
  )
}

const SMALL_BUTTON =
  'grid size-7 flex-none place-items-center rounded-badge text-ink-2 -my-1 hover:bg-sunken max-md:-my-[5px] max-md:size-11'
const CHIP =
  'inline-flex h-[30px] items-center gap-1 rounded-full bg-brand-tint pr-1 pl-2.5 font-medium text-brand text-secondary edge-brand max-md:h-11'
const CHIP_REMOVE =
  'grid size-6 place-items-center rounded-full hover:bg-brand-fill hover:text-on-brand max-md:size-11'
