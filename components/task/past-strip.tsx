import { INK_BUTTON, Notice } from '@/components/ui/notice'
import { useT } from '@/lib/i18n/provider'

/** An earlier day is looked at: said across the page, with the way back. */
export function PastStrip({ text, onToday }: { text: string; onToday: () => void }) {
  const t = useT()
  return (
    <Notice
      variant="strip"
      icon="history"
      className="z-20 min-h-14 md:sticky md:top-16"
      action={
        <button type="button" className={INK_BUTTON} onClick={onToday}>
          {t('task-list.past.today')}
        </button>
      }
    >
      {text}
    </Notice>
  )
}
