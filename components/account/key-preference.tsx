import { useRouter } from 'next/navigation'
import { useId } from 'react'
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
  const save = useSetPreferences()
  const shown = save.isPending ? (save.variables.singleKeys ?? singleKeys) : singleKeys
  return (
    <div className="flex flex-col items-start gap-3 pt-5">
      <div>
        <Checkbox
          checked={shown}
          aria-describedby={hintId}
          onChange={(event) =>
            save.mutate({ singleKeys: event.currentTarget.checked }, { onSuccess: () => router.refresh() })
          }
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
