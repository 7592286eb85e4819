import { BADGE_LOOK } from '@/components/task/badge-look'
import type { IconName } from '@/components/ui/icon'
import { MenuAt } from '@/components/ui/menu'
import { MenuAction, MenuLine, MenuTitle } from '@/components/ui/menu-item'
import { StateMark } from '@/components/ui/state-mark'
import { ASKS } from '@/lib/domain/transitions'
import { useT } from '@/lib/i18n/provider'
import type { Step } from './use-move'
import type { Moves } from './use-moves'

const ICON: Record<'extension' | 'reassign', IconName> = {
  extension: 'calendar-clock',
  reassign: 'user-cog',
}

/** "Chuyển sang…": what dragging does, for keyboard and finger, and the two steps beside it. */
export function MoveMenu({ moves }: { moves: Moves }) {
  const t = useT()
  const { opened, closeMenu, stepsOf, take } = moves
  if (!opened) return null
  const { task, at, opening } = opened
  const steps = stepsOf(task)
  const item = ({ verb, to }: Step) => (
    <MenuAction
      key={verb}
      {...(verb === 'extension' || verb === 'reassign' ? { icon: ICON[verb] } : {})}
      mark={to && <StateMark shape={BADGE_LOOK[to].mark} tone={BADGE_LOOK[to].tone} />}
      aside={
        verb !== 'extension' &&
        verb !== 'reassign' &&
        ASKS[verb] === 'reason' && (
          <span className="text-caption text-ink-3">{t('board.menu.needsReason')}</span>
        )
      }
      onPress={() => take(task, verb)}
    >
      {t(`board.verb.${verb}`)}
    </MenuAction>
  )
  const here = steps.filter(({ verb }) => verb !== 'reassign')
  const apart = steps.filter(({ verb }) => verb === 'reassign')
  return (
    <MenuAt
      key={opening}
      label={t('board.menu.label', { key: task.key })}
      at={at}
      onClose={() => closeMenu(opening)}
    >
      <MenuTitle>{t('board.menu.head', { key: task.key })}</MenuTitle>
      {here.map(item)}
      {here.length > 0 && apart.length > 0 && <MenuLine />}
      {apart.map(item)}
    </MenuAt>
  )
}
