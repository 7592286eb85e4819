import { type ReactNode, useId, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { MenuChip } from '@/components/ui/chip'
import { openerOf, placeUnder } from '@/components/ui/place-under'

export type Option = { value: string; label: string; detail?: string }

type Props = {
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** More conditions over the values, and how many of them are in force. */
  extras?: ReactNode
  extra?: number
}

/** A filter of several values: stays open while boxes are ticked; the browser closes it on Esc and outside presses. */
export function FilterMenu({ label, options, chosen, onChange, extras, extra = 0 }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const inForce = chosen.length + extra
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  return (
    <>
      <MenuChip popoverTarget={id} aria-expanded={open} aria-controls={id} look={inForce > 0 ? 'on' : 'off'}>
        {label}
        {inForce > 0 && <b className="font-num font-semibold">{inForce}</b>}
      </MenuChip>
      <fieldset
        id={id}
        popover="auto"
        onBeforeToggle={(event) => event.newState === 'open' && placeUnder(event.currentTarget, openerOf(id))}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="fixed inset-auto m-0 w-72 max-w-[calc(100vw-2rem)] overflow-y-auto overscroll-contain rounded-control bg-surface p-2 text-ink shadow-pop"
      >
        <legend className="sr-only">{label}</legend>
        {extras}
        {options.map(({ value, label: words, detail }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
            className="flex w-full rounded-badge px-2 py-1.5 hover:bg-brand-tint"
          >
            <span className="text-table">
              {words}
              {detail && <span className="block text-caption text-ink-3">{detail}</span>}
            </span>
          </Checkbox>
        ))}
      </fieldset>
    </>
  )
}
