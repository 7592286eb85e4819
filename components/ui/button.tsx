import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'
import { Link } from './link'
import { Spinner } from './spinner'
import { Tooltip } from './tooltip'

const VARIANT = {
  primary: 'bg-brand-fill text-on-brand hover:bg-brand-deep',
  soft: 'bg-brand-tint text-brand hover:bg-brand-fill hover:text-on-brand',
  secondary: 'bg-surface text-ink edge-field hover:bg-sunken',
  ghost: 'text-brand hover:bg-brand-tint',
  destructive: 'bg-surface text-ink edge-ink-bold hover:bg-sunken',
}
const SIZE = {
  sm: 'h-8 px-3 text-secondary max-md:h-11 max-md:px-4 max-md:text-table',
  md: 'h-9 px-3.5 text-table max-md:h-11',
  lg: 'h-12 px-5 text-[1rem]/5 max-md:px-3.5 max-md:text-[0.9375rem]/5',
}
const ICON_SIZE = { sm: 15, md: 16, lg: 18 }
// Half of spinner + gap on each side: the label moves over, the button keeps its width.
const SQUEEZE = { sm: '-mx-2 gap-1', md: '-mx-2.5 gap-1.5', lg: '-mx-3 gap-2' }
const SQUEEZED_SPINNER = { sm: 12, md: 14, lg: 16 }
const OFF =
  'disabled:bg-sunken disabled:text-ink-3 disabled:edge-rule-2 disabled:cursor-not-allowed ' +
  'aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-disabled:edge-rule-2 aria-disabled:cursor-not-allowed'

type Look = {
  variant?: keyof typeof VARIANT | undefined
  size?: keyof typeof SIZE | undefined
  icon?: IconName | undefined
  iconEnd?: IconName | undefined
  className?: string | undefined
}

export function buttonClass({ variant = 'secondary', size = 'md', className }: Look = {}) {
  return cn(
    'inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium',
    'transition-colors',
    VARIANT[variant],
    SIZE[size],
    OFF,
    className,
  )
}

type ButtonProps = Look &
  ComponentProps<'button'> & {
    busy?: boolean
    /** Keeps the button focusable and says why it cannot be pressed. */
    disabledReason?: string | undefined
  }

export function Button({ variant, size = 'md', icon, iconEnd, className, ...rest }: ButtonProps) {
  const { busy = false, disabledReason, children, onClick, type = 'button', ...native } = rest
  const reasonId = useId()
  const isHeld = busy || disabledReason !== undefined
  const button = (
    <button
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={disabledReason === undefined ? undefined : true}
      aria-describedby={disabledReason === undefined ? undefined : reasonId}
      onClick={isHeld ? (event) => event.preventDefault() : onClick}
      className={buttonClass({ variant, size, className })}
      {...native}
    >
      <Content size={size} icon={icon} iconEnd={iconEnd} isBusy={busy}>
        {children}
      </Content>
    </button>
  )
  if (disabledReason === undefined) return button
  return (
    <Tooltip id={reasonId} text={disabledReason}>
      {button}
    </Tooltip>
  )
}

export function ButtonLink({
  variant,
  size = 'md',
  icon,
  iconEnd,
  className,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  const { children, ...link } = rest
  return (
    <Link className={buttonClass({ variant, size, className })} {...link}>
      <Content size={size} icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </Link>
  )
}

type ContentProps = Pick<Look, 'icon' | 'iconEnd'> & {
  size: keyof typeof SIZE
  isBusy?: boolean
  children: ReactNode
}

function Content({ size, icon, iconEnd, isBusy = false, children }: ContentProps) {
  const px = ICON_SIZE[size]
  if (isBusy && !icon)
    return (
      <span className={cn('inline-flex items-center', SQUEEZE[size])}>
        <Spinner size={SQUEEZED_SPINNER[size]} />
        {children}
      </span>
    )
  return (
    <>
      {icon && (isBusy ? <Spinner size={px} /> : <Icon name={icon} size={px} />)}
      {children}
      {iconEnd && <Icon name={iconEnd} size={px} />}
    </>
  )
}
