import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { useRaiseObstacle } from '@/lib/queries/task-parts'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'

/** Raises what stands in the way: since when, who could help, whether the report speaks of it. */
export function ObstacleDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useT()
  const told = useUndoToast()
  const { campaignId, today } = useViewer()
  const { data: campaign } = useQuery(campaignQuery(campaignId))
  const { mutateAsync } = useRaiseObstacle()
  const [form, setForm] = useState({ text: '', sinceOn: today, helpUnitId: '', inReport: true })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const text = form.text.trim()
  const body = {
    text,
    inReport: form.inReport,
    helpUnitId: form.helpUnitId || null,
    sinceOn: form.sinceOn as never,
  }
  return (
    <StepDialog
      title={t('verb.obstacle.title', { key: task.key })}
      verb={t('verb.obstacle')}
      missing={text ? {} : { text: t('errors.reason_required') }}
      onSend={async (keyOf) => {
        const saved = await mutateAsync({ id: task.id, body, key: keyOf(body) })
        told(saved, t('verb.obstacle.done', { key: task.key }))
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextArea
            label={t('verb.obstacle.text')}
            required={t('task.required')}
            rows={2}
            maxLength={2_000}
            value={form.text}
            error={errors['text']}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <DateField
              label={t('verb.obstacle.since')}
              pickerLabel={t('dashboard.asOf.pick')}
              invalidMessage={t('errors.bad_date')}
              max={today}
              value={form.sinceOn}
              error={errors['sinceOn']}
              onValueChange={(sinceOn) => set({ sinceOn: sinceOn || today })}
            />
            <SelectField
              label={t('verb.obstacle.help')}
              value={form.helpUnitId}
              error={errors['helpUnitId']}
              onChange={(event) => set({ helpUnitId: event.currentTarget.value })}
            >
              <option value="">{t('verb.obstacle.nobody')}</option>
              {campaign?.units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <Checkbox
            checked={form.inReport}
            onChange={(event) => set({ inReport: event.currentTarget.checked })}
          >
            {t('verb.obstacle.inReport')}
          </Checkbox>
        </>
      )}
    </StepDialog>
  )
}
