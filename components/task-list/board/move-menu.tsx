import { BADGE_LOOK } from '@/components/task/badge-look'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuItem, MenuTitle } from '@/components/ui/menu-item'
import { StateMark } from '@/components/ui/state-mark'
import type { Task } from '@/lib/contracts/task'
import { ASKS, type TransitionVerb } from '@/lib/domain/transitions'
import { useT } from '@/lib/i18n/provider'
import type { Step } from './use-move'

type Props = { task: Task; steps: readonly Step[]; onTake: (verb: TransitionVerb) => void }

/** "Chuyển sang…": what dragging does, for keyboard and finger. */
export function MoveMenu({ task, steps, onTake }: Props) {
  const t = useT()
  return (
    <Menu
      label={t('board.menu.label', { key: task.key })}
      align="end"
      trigger={(props) => (
        <button
          {...props}
          type="button"
          data-move
          tabIndex={-1}
          aria-label={t('board.menu.label', { key: task.key })}
          title={t('board.menu.title')}
          className="relative z-10 -my-1 -mr-1.5 ml-auto grid size-7 flex-none place-items-center rounded-control text-ink-2 hover:bg-sunken"
        >
          <Icon name="ellipsis" size={16} />
        </button>
      )}
    >
      <MenuTitle>{t('board.menu.head', { key: task.key })}</MenuTitle>
      {steps.map(({ to, verb }) => (
        <MenuItem
          key={to}
          mark={<StateMark shape={BADGE_LOOK[to].mark} tone={BADGE_LOOK[to].tone} />}
          aside={
            ASKS[verb] === 'reason' && (
              <span className="text-caption text-ink-3">{t('board.menu.needsReason')}</span>
            )
          }
          onPress={() => onTake(verb)}
        >
          {t(`board.verb.${verb}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}
