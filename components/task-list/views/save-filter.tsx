import { useState } from 'react'
import { isFiltered } from '@/components/task-list/list-filter'
import { Button } from '@/components/ui/button'
import { chipClass } from '@/components/ui/chip'
import { Icon } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { SaveDialog } from './save-dialog'
import type { SavedViews } from './use-saved-views'

/** "Lưu bộ lọc", while a filter is in force that is not kept as it stands. */
export function SaveFilter({ views, look }: { views: SavedViews; look: 'button' | 'chip' }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { active, isChanged, address } = views
  const isOffered = active ? isChanged : isFiltered(address.filter)
  if (!isOffered && !open) return null
  return (
    <>
      {look === 'button' ? (
        <Button
          size="sm"
          variant="ghost"
          icon="bookmark-plus"
          className="ml-auto"
          onClick={() => setOpen(true)}
        >
          {t('views.save')}
        </Button>
      ) : (
        <button type="button" className={chipClass('off')} onClick={() => setOpen(true)}>
          <Icon name="bookmark-plus" size={18} />
          {t('views.save')}
        </button>
      )}
      {open && <SaveDialog views={views} onClose={() => setOpen(false)} />}
    </>
  )
}
