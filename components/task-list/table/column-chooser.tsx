import { useId, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { openerOf, placeUnder } from '@/components/ui/place-under'
import { DEFAULT_COLUMNS, type ListColumn } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { COLUMN_LINE, ColumnList } from './column-list'

type Props = {
  chosen: readonly ListColumn[] | null | undefined
  /** null = as it is for everyone */
  onChange: (columns: ListColumn[] | null) => void
}

/** The columns of the table: a box shows one, the handle, Alt with an arrow or a button moves it. */
export function ColumnChooser({ chosen, onChange }: Props) {
  const t = useT()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon="columns-3"
        label={t('task-list.columns')}
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
      />
      <fieldset
        id={id}
        popover="auto"
        aria-label={t('task-list.columns')}
        onBeforeToggle={(event) => event.newState === 'open' && placeUnder(event.currentTarget, openerOf(id))}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="fixed inset-auto m-0 w-72 overflow-y-auto overscroll-contain rounded-control bg-surface p-3 text-ink shadow-pop"
      >
        <div className="flex items-center justify-between px-1.5 pb-2">
          <b className="font-semibold text-table">{t('task-list.columns')}</b>
          <button type="button" className="link text-secondary" onClick={() => onChange(null)}>
            {t('task-list.columns.reset')}
          </button>
        </div>
        {(['key', 'title'] as const).map((column) => (
          <div key={column} className={cn(COLUMN_LINE, 'pl-[38px]')}>
            <Checkbox checked disabled className="flex-1 py-1">
              <span className="text-table">{t(`task-list.column.${column}`)}</span>
            </Checkbox>
            <span className="text-caption text-ink-3">{t('task-list.columns.fixed')}</span>
          </div>
        ))}
        {open && <ColumnList chosen={chosen ?? DEFAULT_COLUMNS} onChange={onChange} />}
      </fieldset>
    </>
  )
}
