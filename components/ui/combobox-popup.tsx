import { Combobox } from '@base-ui/react/combobox'
import { type MouseEvent, type RefCallback, useState } from 'react'
import type { ComboboxOption } from './combobox-option'
import { Icon } from './icon'

/** A modal dialog covers and disables the rest of the page, so a list opened in one must live inside it. */
export function useDialogHost() {
  const [host, setHost] = useState<HTMLElement | null>(null)
  const hostRef: RefCallback<HTMLDivElement> = (el) => {
    if (el) setHost(el.closest('dialog'))
  }
  return { host, hostRef }
}

/** A press beside the options leaves the focus in the field. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

export function ComboboxPopup({ host, emptyText }: { host: HTMLElement | null; emptyText: string }) {
  return (
    <Combobox.Portal container={host ?? undefined}>
      <Combobox.Positioner sideOffset={4} positionMethod="fixed" className="z-40 outline-none">
        <Combobox.Popup
          onMouseDown={keepFocus}
          className="max-h-[min(var(--available-height),22rem)] w-(--anchor-width) min-w-56 max-w-(--available-width) overflow-y-auto overscroll-contain rounded-control bg-surface p-1.5 text-ink shadow-pop"
        >
          <Combobox.Empty>
            <div className="px-2.5 py-2 text-ink-3 text-table">{emptyText}</div>
          </Combobox.Empty>
          <Combobox.List>
            {(option: ComboboxOption) => (
              <Combobox.Item
                key={option.value}
                value={option}
                className="flex min-h-10 cursor-default select-none items-center gap-2.5 rounded-badge px-2.5 py-1.5 text-table outline-none data-highlighted:bg-brand-tint data-selected:font-medium max-md:min-h-11"
              >
                {option.leading}
                <span className="min-w-0 flex-1">
                  {option.label}
                  {option.detail && <span className="font-normal text-ink-3"> {option.detail}</span>}
                </span>
                <Combobox.ItemIndicator>
                  <Icon name="check" />
                </Combobox.ItemIndicator>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
