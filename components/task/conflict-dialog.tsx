import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Dialog } from '@/components/ui/dialog'
import { RADIO_DOT } from '@/components/ui/radio-dot'
import type { Task } from '@/lib/contracts/task'
import { uiDateTime } from '@/lib/format/date'
import type { Change } from '@/lib/http/api-client'
import { useLocale, useT } from '@/lib/i18n/provider'
import { conflictValue, fieldLabel } from './conflict-values'

type Side = 'theirs' | 'yours'

type Props = {
  /** A 409 `conflict`: an ApiError, or what a draft kept of one. */
  error: { changes: Change[]; current: Task | null }
  task: Task
  /** Saves again: `fields` = those in which the writer's value is kept, possibly none. */
  onKeepMine: (fields: string[]) => void
  onTakeTheirs: () => void
  onClose: () => void
  /** Names behind the ids of people and units in the changes. */
  nameOf?: (id: string) => string | undefined
}

/** Two people wrote the same field: shown side by side, never overwritten in silence. */
export function ConflictDialog({ error, task, onKeepMine, onTakeTheirs, onClose, nameOf }: Props) {
  const t = useT()
  const locale = useLocale()
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const { changes, current } = error
  const words = { t, locale, task: current ?? task, nameOf }
  const first = changes[0]
  const choose = (field: string, side: Side) =>
    setTheirs((now) => (side === 'theirs' ? [...now, field] : now.filter((name) => name !== field)))
  const mine = changes.map(({ field }) => field).filter((field) => !theirs.includes(field))
  return (
    <Dialog
      open
      onRequestClose={onClose}
      title={t('states.conflict.title')}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button variant="ghost" className="mr-auto" onClick={onTakeTheirs}>
            {t('states.conflict.drop')}
          </Button>
          <Button variant="primary" onClick={() => onKeepMine(mine)}>
            {t('states.conflict.save')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">
        {first?.by && first.at
          ? t('states.conflict.text', { name: first.by, time: uiDateTime(first.at, locale) })
          : t('task.conflict.text')}
      </p>
      <div className="flex flex-col">
        <div aria-hidden="true" className={cn(GRID, 'pb-1.5 text-caption text-ink-2 max-sm:hidden')}>
          <span />
          <span className="pl-3">{t('states.conflict.theirs')}</span>
          <span className="pl-3">{t('states.conflict.yours')}</span>
        </div>
        {changes.map(({ field, theirs: latest, yours }) => (
          <Choice
            key={field}
            label={fieldLabel(t, field)}
            values={{
              theirs: conflictValue(words, field, latest, yours),
              yours: conflictValue(words, field, yours, latest),
            }}
            chosen={theirs.includes(field) ? 'theirs' : 'yours'}
            onChoose={(side) => choose(field, side)}
          />
        ))}
      </div>
      <p className="text-caption text-ink-3">{t('states.conflict.evidenceKept')}</p>
    </Dialog>
  )
}

const GRID = 'grid grid-cols-[104px_1fr_1fr] max-sm:grid-cols-2'

type ChoiceProps = {
  label: string
  values: Record<Side, string>
  chosen: Side
  onChoose: (side: Side) => void
}

function Choice({ label, values, chosen, onChoose }: ChoiceProps) {
  const t = useT()
  const name = useId()
  return (
    <fieldset className={cn(GRID, 'border-rule border-t last:border-b')}>
      <legend className="sr-only">{label}</legend>
      <span
        aria-hidden="true"
        className="self-center py-2.5 text-ink-2 text-secondary max-sm:col-span-2 max-sm:pb-0"
      >
        {label}
      </span>
      {(['theirs', 'yours'] as const).map((side) => (
        <label
          key={side}
          className={cn(
            'flex min-h-11 gap-2.5 p-3 text-table',
            chosen === side && 'bg-brand-tint font-medium',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={chosen === side}
            onChange={() => onChoose(side)}
            className={RADIO_DOT}
          />
          <span className="min-w-0 break-words">
            <span className="sr-only sm:hidden">{t(`states.conflict.${side}`)}: </span>
            <span className="block text-caption text-ink-3 sm:hidden" aria-hidden="true">
              {t(`states.conflict.${side}`)}
            </span>
            {values[side]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
