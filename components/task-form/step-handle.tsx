import { type PointerEvent, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import { useT } from '@/lib/i18n/provider'

type Props = {
  /** the step's place, from 1 */
  n: number
  total: number
  onGrab: (event: PointerEvent<HTMLElement>) => void
  onMove: (by: 1 | -1) => void
}

/** Carries its row; a press without a way opens the same as a menu. */
export function StepHandle({ n, total, onGrab, onMove }: Props) {
  const t = useT()
  const label = t('form.step.move', { n })
  const handle = useRef<HTMLButtonElement>(null)
  /** The list of choices goes with its row, so the focus is back at the handle before the row moves. */
  const move = (by: 1 | -1) => {
    handle.current?.focus()
    onMove(by)
  }
  return (
    <Menu
      label={label}
      trigger={(trigger) => (
        <button
          ref={handle}
          type="button"
          aria-label={label}
          title={t('form.step.keys')}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onPointerDown={onGrab}
          className="mt-[3px] grid h-9 w-6 cursor-grab touch-none place-items-center rounded-badge text-ink-2 hover:bg-sunken active:cursor-grabbing max-md:size-11"
          {...trigger}
        >
          <Icon name="grip-vertical" />
        </button>
      )}
    >
      {n > 1 && (
        <MenuAction icon="arrow-up" onPress={() => move(-1)}>
          {t('task-part.steps.up')}
        </MenuAction>
      )}
      {n < total && (
        <MenuAction icon="arrow-down" onPress={() => move(1)}>
          {t('task-part.steps.down')}
        </MenuAction>
      )}
    </Menu>
  )
}
