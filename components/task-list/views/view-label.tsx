import { Icon } from '@/components/ui/icon'
import type { SavedView } from '@/lib/contracts/view'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'

/** The name of a kept filter: people before a shared one, a dot behind one that was changed and not saved. */
export function ViewLabel({ view, changed }: { view: SavedView; changed: boolean }) {
  const t = useT()
  return (
    <>
      {view.shared && (
        <>
          <Icon name="users" size={15} />
          <span className="sr-only">{t('views.shared')}</span>
        </>
      )}
      <span
        className="max-w-60 truncate"
        title={view.mine ? view.name : t('views.by', { name: view.owner.name })}
      >
        {view.name}
      </span>
      {changed && (
        <>
          <span className="size-1.5 flex-none rounded-full bg-brand-fill" />
          <span className="sr-only">{t('views.changed')}</span>
        </>
      )}
    </>
  )
}

/** The count as it is printed; exact to what the server counts, then "10.000+". */
export function useViewCount(): (view: SavedView) => string {
  const t = useT()
  const locale = useLocale()
  return ({ count, countOver = 0 }) =>
    count === null ? t('views.more', { count: countOver }) : uiNumber(count, locale)
}
