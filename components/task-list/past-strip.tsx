'use client'
import { INK_BUTTON, Notice } from '@/components/ui/notice'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

/** An earlier day is looked at: said across the page, with the way back. */
export function PastStrip({ day, onToday }: { day: string; onToday: () => void }) {
  const t = useT()
  return (
    <Notice
      variant="strip"
      icon="history"
      className="sticky top-16 z-20 max-md:top-14"
      action={
        <button type="button" className={INK_BUTTON} onClick={onToday}>
          {t('task-list.past.today')}
        </button>
      }
    >
      {t('task-list.past.day', { date: uiDate(day) })}
    </Notice>
  )
}
