import { type RefObject, useRef, useState } from 'react'
import type { IconName } from '@/components/ui/icon'
import { moveFocus } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { type PlaceStep, STEPS } from './use-place-row'

const ICONS: Record<PlaceStep, IconName> = {
  up: 'chevron-up',
  down: 'chevron-down',
  first: 'arrow-up',
  last: 'arrow-down',
}

/** One menu for every handle of the table: opened under the handle that was pressed. */
export function usePlaceMenu() {
  const menu = useRef<HTMLDivElement>(null)
  const [task, setTask] = useState<Task | null>(null)
  const open = (of: Task, handle: HTMLElement) => {
    setTask(of)
    const box = handle.getBoundingClientRect()
    const list = menu.current
    if (!list) return
    const isLow = box.bottom > window.innerHeight * 0.6
    Object.assign(list.style, {
      left: `${box.left}px`,
      top: isLow ? 'auto' : `${box.bottom + 4}px`,
      bottom: isLow ? `${window.innerHeight - box.top + 4}px` : 'auto',
    })
    list.showPopover()
    list.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }
  return { menu, task, open }
}

type Props = {
  menu: RefObject<HTMLDivElement | null>
  task: Task | null
  onStep: (task: Task, step: PlaceStep) => void
}

export function PlaceMenu({ menu, task, onStep }: Props) {
  const t = useT()
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t('task-list.place.menu', { key: task?.key ?? '' })}
      onKeyDown={moveFocus}
      className="fixed inset-auto m-0 w-60 rounded-control bg-surface p-1.5 text-ink shadow-pop outline-none"
    >
      {STEPS.map((step) => (
        <MenuAction
          key={step}
          icon={ICONS[step]}
          onPress={() => {
            menu.current?.hidePopover()
            if (task) onStep(task, step)
          }}
        >
          {t(`task-list.place.${step}`)}
        </MenuAction>
      ))}
    </div>
  )
}
