import { MenuChip } from '@/components/ui/chip'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuChoice } from '@/components/ui/menu-item'
import { LIST_GROUPINGS, type ListGrouping, type ListPreferences } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { ColumnChooser } from './column-chooser'

type Props = {
  grouping: ListGrouping
  look: ListPreferences
  onGroup: (grouping: ListGrouping) => void
  onLook: (look: ListPreferences) => void
}

/** How the table looks: what it is grouped by, and its columns. */
export function TableTools({ grouping, look, onGroup, onLook }: Props) {
  const t = useT()
  const chosen = t('task-list.groupBy.chosen', { by: t(`task-list.groupBy.${grouping}`) })
  return (
    <>
      <Menu
        label={t('task-list.groupBy')}
        trigger={(props) =>
          // As everyone has it, it needs no words in a full row.
          grouping === 'group' ? (
            <IconButton icon="list" label={chosen} {...props} />
          ) : (
            <MenuChip {...props}>{chosen}</MenuChip>
          )
        }
      >
        {LIST_GROUPINGS.map((by) => (
          <MenuChoice key={by} checked={by === grouping} onPress={() => onGroup(by)}>
            {t(`task-list.groupBy.${by}`)}
          </MenuChoice>
        ))}
      </Menu>
      <span className="contents max-md:hidden">
        <ColumnChooser chosen={look.columns} onChange={(columns) => onLook({ columns })} />
      </span>
    </>
  )
}
