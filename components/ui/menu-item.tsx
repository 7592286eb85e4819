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

/** Does something at once, or opens what asks for the rest. */
export function MenuAction({ onPress, ...content }: Content & { onPress: () => void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onPress} className={ITEM}>
      <Inside {...content} />
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

/** Names what the items below are about; not one of them. */
export function MenuTitle({ children }: { children: ReactNode }) {
  return <div className="truncate px-2.5 pt-1 pb-1.5 text-caption text-ink-3">{children}</div>
}

export function MenuLine() {
  return <hr className="my-1.5 border-rule border-t" />
}

function Inside({ children, icon, mark, aside }: Content) {
  return (
    <>
      {mark ?? (icon && <Icon name={icon} />)}
      <span className="min-w-0 flex-1">{children}</span>
      {aside}
    </>
  )
}
