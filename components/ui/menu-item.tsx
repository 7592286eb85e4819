import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

const ITEM =
  'flex w-full min-h-10 items-center gap-2.5 rounded-badge px-2.5 py-1.5 text-left text-table -outline-offset-2 ' +
  'hover:bg-brand-tint focus:bg-brand-tint max-md:min-h-11'

type Content = {
  children: ReactNode
  icon?: IconName
  /** Instead of the icon: a state mark, an avatar. */
  mark?: ReactNode
  /** Right end: a key, a count. */
  aside?: ReactNode
}

type ItemProps = Content & {
  onPress: () => void
  /** Why it cannot be pressed, under its words. */
  disabledReason?: string | undefined
}

export function MenuItem({ onPress, disabledReason, ...content }: ItemProps) {
  const isOff = disabledReason !== undefined
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
      className={cn(ITEM, isOff && 'text-ink-3')}
    >
      <Inside {...content} note={disabledReason} />
    </button>
  )
}

type ChoiceProps = Content & { checked: boolean; onPress: () => void }

/** One of several exclusive values. */
export function MenuChoice({ checked, onPress, ...content }: ChoiceProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      tabIndex={-1}
      onClick={onPress}
      className={cn(ITEM, checked && 'bg-brand-tint font-medium')}
    >
      <Inside {...content} aside={checked ? <Icon name="check" /> : content.aside} />
    </button>
  )
}

export function MenuLink({ href, ...content }: Content & { href: string }) {
  return (
    <Link role="menuitem" tabIndex={-1} href={href} className={ITEM}>
      <Inside {...content} />
    </Link>
  )
}

export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-2.5 pt-1.5 pb-1 text-caption font-normal text-ink-3">{children}</p>
}

export function MenuRule() {
  return <hr className="my-1.5 border-rule border-t" />
}

function Inside({ children, icon, mark, aside, note }: Content & { note?: string | undefined }) {
  return (
    <>
      {mark ?? (icon && <Icon name={icon} />)}
      <span className="min-w-0 flex-1">
        {children}
        {note && <span className="block font-normal text-caption text-ink-3">{note}</span>}
      </span>
      {aside}
    </>
  )
}
