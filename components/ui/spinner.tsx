import { cn } from './cn'
import { Icon } from './icon'

export function Spinner({ size = 16, className }: { size?: number; className?: string }) {
  return (
    <span className={cn('inline-block flex-none animate-turn', className)}>
      <Icon name="loader" size={size} />
    </span>
  )
}
