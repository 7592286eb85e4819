import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { runAction } from '@/components/shell/keys/key-actions'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useT } from '@/lib/i18n/provider'
import { useSetPreferences } from '@/lib/queries/session'

/** Single-letter keys can be switched off (WCAG 2.1.4): for speech input, and for whoever presses them by mistake. */
export function KeyPreference() {
  const t = useT()
  const router = useRouter()
  const hintId = useId()
  const { singleKeys } = useViewer()
  // What was pressed stands until it is refused: the page brings the kept one only after the answer.
  const [pressed, setPressed] = useState<boolean | null>(null)
  const save = useSetPreferences({ onSuccess: () => router.refresh(), onError: () => setPressed(null) })
  const press = (wanted: boolean) => {
    setPressed(wanted)
    save.mutate({ singleKeys: wanted })
  }
  return (
    <div className="flex flex-col items-start gap-3 pt-5">
      <div>
        <Checkbox
          checked={pressed ?? singleKeys}
          aria-describedby={hintId}
          onChange={(event) => press(event.currentTarget.checked)}
        >
          {t('keys.single')}
        </Checkbox>
        <p id={hintId} className="pt-1 text-ink-3 text-secondary">
          {t('keys.singleHint')}
        </p>
      </div>
      <Button size="sm" onClick={() => runAction('keys')}>
        {t('keys.show')}
      </Button>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </div>
  )
}
