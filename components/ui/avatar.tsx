import { cn } from './cn'

const SIZE = { sm: 'size-6 text-[0.625rem]', md: 'size-8 text-caption', lg: 'size-10 text-table' }

/** Vietnamese names: the family name comes first, the given name last. */
export function initialsOf(fullName: string) {
  const words = fullName.trim().split(/\s+/)
  const first = words.at(0)?.charAt(0) ?? ''
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''
  return (first + last).toLocaleUpperCase('vi')
}

type Props = { name: string; size?: keyof typeof SIZE; className?: string }

/** Decoration: the name itself always stands beside it. */
export function Avatar({ name, size = 'md', className }: Props) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-grid flex-none select-none place-items-center rounded-full bg-sunken font-semibold text-ink-2 leading-none edge-rule-2',
        SIZE[size],
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
