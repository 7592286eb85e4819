import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { useT } from '@/lib/i18n/provider'
import type { TaskForm } from './use-task-form'
import { wrongNames } from './wrong-names'

type Props = { form: TaskForm; isNew: boolean; onJump: () => void }

/** Always in sight: what is still wrong, and the two ways out. */
export function FormBar({ form, isNew, onJump }: Props) {
  const t = useT()
  const router = useRouter()
  const wrong = Object.keys(form.errors).length
  const leave = () => {
    form.discard()
    router.back()
  }
  return (
    <div className="sticky bottom-(--bottom-bar) z-20 flex flex-wrap items-center gap-x-3 gap-y-2 border-rule-2 border-t bg-surface px-10 py-3.5 max-xl:px-6 max-md:px-4 max-md:py-3">
      <div aria-live="polite" className="mr-auto min-w-0 text-table max-md:w-full">
        {wrong > 0 && (
          <button
            type="button"
            onClick={onJump}
            className="flex min-h-9 items-center gap-2 text-left font-medium underline underline-offset-3 max-md:min-h-11"
          >
            <Icon name="alert" />
            {t('form.task.wrongNamed', {
              count: wrong,
              names: wrongNames(t, form.errors, form.values.steps),
            })}
          </button>
        )}
        {wrong === 0 && form.refusal && (
          <p className="flex items-center gap-2 font-medium">
            <Icon name="alert" />
            {form.refusal}
          </p>
        )}
      </div>
      <Kbd className="max-md:hidden">{t('form.task.saveKeys')}</Kbd>
      <Button onClick={leave}>{t(isNew ? 'form.cancel' : 'form.task.discard')}</Button>
      <Button
        type="submit"
        variant="primary"
        busy={form.busy}
        disabledReason={form.isChanged ? undefined : t('form.task.unchanged')}
        className="max-md:flex-1"
      >
        {t(isNew ? 'form.task.create' : 'form.task.save')}
      </Button>
    </div>
  )
}
