import { Checkbox } from '@/components/ui/checkbox'
import { TextArea } from '@/components/ui/text-area'
import { useT } from '@/lib/i18n/provider'
import type { FieldsProps } from './fields-props'
import { obstacleOf, withObstacle } from './update-form'

/** A difficulty feeds the report's section II; taking the tick away says it is cleared. */
export function ObstacleField({ task, form, onChange, errors }: FieldsProps) {
  const t = useT()
  const obstacle = obstacleOf(form, task)
  const set = (next: { open: boolean; text: string }) => onChange(withObstacle(form, task, next))
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        checked={obstacle.open}
        onChange={(event) => set({ ...obstacle, open: event.currentTarget.checked })}
      >
        {t('task.update.obstacle')}
      </Checkbox>
      {obstacle.open ? (
        <TextArea
          label={t('task.update.obstacleText')}
          labelStyle="hidden"
          placeholder={t('task.update.obstacleText')}
          rows={2}
          value={obstacle.text}
          error={errors['obstacle']}
          onChange={(event) => set({ open: true, text: event.currentTarget.value })}
        />
      ) : (
        task.obstacle !== null && (
          <p className="text-ink-3 text-secondary">{t('task.update.obstacleCleared')}</p>
        )
      )}
    </div>
  )
}
