import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { Icon } from './icon'

const CHIP =
  'inline-flex h-8 flex-none items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 text-secondary max-md:h-11 max-md:px-3.5 max-md:text-table'
const OFF = 'bg-surface text-ink-2 edge-rule-2'
const ON = 'bg-brand-tint font-medium text-brand edge-brand'

export function chipClass(look: 'on' | 'off') {
  return cn(CHIP, look === 'on' ? ON : OFF)
}

type ToggleProps = Omit<ComponentProps<'button'>, 'aria-pressed'> & { pressed: boolean }

export function ToggleChip({ pressed, className, children, ...button }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cn(CHIP, pressed ? ON : OFF, className)}
      {...button}
    >
      {children}
    </button>
  )
}

/** Opens a list of choices; drawn as on while something is chosen. */
export function MenuChip({
  look = 'off',
  className,
  children,
  ...button
}: ComponentProps<'button'> & { look?: 'on' | 'off' }) {
  return (
    <button type="button" className={cn(chipClass(look), className)} {...button}>
      {children}
      <Icon name="chevron-down" size={14} />
    </button>
  )
}

type RemovableProps = { children: ReactNode; removeLabel: string; onRemove: () => void; className?: string }

/** A filter in force; the cross takes it away. */
export function RemovableChip({ children, removeLabel, onRemove, className }: RemovableProps) {
  return (
    <span className={cn(CHIP, ON, 'pr-1 max-md:pr-0', className)}>
      {children}
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="grid size-6 place-items-center rounded-full hover:bg-brand-fill hover:text-on-brand max-md:size-11"
      >
        <Icon name="x" size={14} />
      </button>
    </span>
  )
}
