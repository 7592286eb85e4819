import type { IconName } from '@/components/ui/icon'
import { MenuAt } from '@/components/ui/menu'
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

type Props = {
  task: Task
  /** the handle that was pressed */
  at: HTMLElement
  onStep: (task: Task, step: PlaceStep) => void
  onClose: () => void
}

/** What pulling a row does, for keyboard and finger. */
export function PlaceMenu({ task, at, onStep, onClose }: Props) {
  const t = useT()
  return (
    <MenuAt label={t('task-list.place.menu', { key: task.key })} at={at} align="start" onClose={onClose}>
      {STEPS.map((step) => (
        <MenuAction key={step} icon={ICONS[step]} onPress={() => onStep(task, step)}>
          {t(`task-list.place.${step}`)}
        </MenuAction>
      ))}
    </MenuAt>
  )
}
