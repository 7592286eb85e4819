import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'
import { Spinner } from './spinner'

const SIZE = { sm: 'size-7', md: 'size-9', lg: 'size-11' }
const ICON_SIZE = { sm: 16, md: 18, lg: 22 }

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  label: string
  icon: IconName
  size?: keyof typeof SIZE
  /** Keeps the button focusable and says why it cannot be pressed. */
  disabledReason?: string | undefined
  /** At work on what was asked: turns where the icon is. */
  busy?: boolean
  /** Small mark over the corner, such as an unread dot. */
  children?: ReactNode
}

export function IconButton({
  label,
  icon,
  size = 'md',
  type = 'button',
  className,
  disabledReason,
  busy = false,
  onClick,
  children,
  ...rest
}: Props) {
  const isHeld = disabledReason !== undefined
  return (
    <button
      type={type}
      aria-label={label}
      title={disabledReason ?? label}
      aria-disabled={isHeld || undefined}
      aria-busy={busy || undefined}
      onClick={isHeld ? (event) => event.preventDefault() : onClick}
      className={cn(
        'relative inline-grid flex-none place-items-center rounded-control text-ink-2 transition-colors hover:bg-sunken',
        'disabled:cursor-not-allowed disabled:text-ink-3 max-md:size-11',
        'aria-disabled:cursor-not-allowed aria-disabled:text-ink-3',
        SIZE[size],
        className,
      )}
      {...rest}
    >
      <Icon name={icon} size={ICON_SIZE[size]} />
      {busy && (
        <Spinner
          className="absolute inset-0 grid place-items-center rounded-control bg-surface"
          size={ICON_SIZE[size]}
        />
      )}
      {children}
    </button>
  )
}
