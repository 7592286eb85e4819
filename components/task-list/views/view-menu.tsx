import { useState } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { useViewer } from '@/components/shell/viewer-provider'
import { chipClass } from '@/components/ui/chip'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Kbd } from '@/components/ui/kbd'
import { Menu } from '@/components/ui/menu'
import { MenuAction, MenuLine, MenuTitle } from '@/components/ui/menu-item'
import type { SavedView } from '@/lib/contracts/view'
import { canOnView } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { DeleteDialog } from './delete-dialog'
import { SaveDialog } from './save-dialog'
import { useShareWords } from './share-words'
import type { SavedViews } from './use-saved-views'
import { useViewActions } from './use-view-actions'

type Asking = 'save' | 'rename' | 'delete' | null

/** What can be done with the kept filter that is shown; nothing while none is. */
export function ViewMenu({ views, look }: { views: SavedViews; look: 'icon' | 'chip' }) {
  const t = useT()
  const [asking, setAsking] = useState<Asking>(null)
  const { active } = views
  const close = () => setAsking(null)
  if (!active) return null
  const label = t('views.menu', { name: active.name })
  return (
    <>
      <Menu
        label={label}
        className="w-70"
        trigger={(props) =>
          look === 'icon' ? (
            <IconButton icon="chevron-down" size="sm" label={label} {...props} />
          ) : (
            <button type="button" aria-label={label} title={label} className={chipClass('off')} {...props}>
              <Icon name="ellipsis" size={18} />
            </button>
          )
        }
      >
        <MenuTitle>{active.name}</MenuTitle>
        <Items views={views} active={active} onAsk={setAsking} />
      </Menu>
      {asking === 'save' && <SaveDialog views={views} onClose={close} />}
      {asking === 'rename' && <SaveDialog views={views} rename={active} onClose={close} />}
      {asking === 'delete' && <DeleteDialog views={views} view={active} onClose={close} />}
    </>
  )
}

type ItemsProps = { views: SavedViews; active: SavedView; onAsk: (asking: Asking) => void }

function Items({ views, active, onAsk }: ItemsProps) {
  const t = useT()
  const viewer = useViewer()
  const shareWords = useShareWords()
  const actions = useViewActions(views, active)
  const owned = { ownerId: active.owner.id }
  const isOwn = canOnView(viewer, 'keep', owned)
  const hint = useKeyHint()('saveView')
  useAction('saveView', views.isChanged && isOwn ? actions.saveChanges : null)
  return (
    <>
      {views.isChanged && isOwn && (
        <MenuAction icon="save" aside={<Kbd>{hint}</Kbd>} onPress={actions.saveChanges}>
          {t('views.saveChanges')}
        </MenuAction>
      )}
      <MenuAction icon="copy-plus" onPress={() => onAsk('save')}>
        {t('views.saveNew')}
      </MenuAction>
      {views.isChanged && (
        <MenuAction icon="undo" onPress={() => views.show(active)}>
          {t('views.revert')}
        </MenuAction>
      )}
      <MenuLine />
      {isOwn && (
        <MenuAction icon="pencil" onPress={() => onAsk('rename')}>
          {t('views.rename')}
        </MenuAction>
      )}
      {(active.shared ? isOwn : canOnView(viewer, 'share', owned)) && (
        <MenuAction icon="users" onPress={actions.toggleShared}>
          {active.shared ? t('views.unshare') : shareWords}
        </MenuAction>
      )}
      <MenuAction icon="link" onPress={actions.copyLink}>
        {t('views.copyLink')}
      </MenuAction>
      {isOwn && (
        <MenuAction icon="trash" onPress={() => onAsk('delete')}>
          {t('views.delete')}
        </MenuAction>
      )}
    </>
  )
}
