import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { extensionHref } from '@/components/task/task-href'
import { Button, ButtonLink } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Extension } from '@/lib/contracts/task-parts'
import { daysBetween, plainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { newKey, useDecideExtension } from '@/lib/queries/tasks'
import { Heading } from './heading'
import { Moment } from './moment'

type Props = { task: TaskDetail; extension: Extension; readOnly: boolean }

/** A request for a later date, first in the panel, since somebody waits for it. */
export function ExtensionRequest({ task, extension, readOnly }: Props) {
  const t = useT()
  const may = useMay({ ...task, requestedBy: extension.by })
  const { from, due, reason, by, at } = extension
  return (
    <section
      aria-label={t('task-list.extension.title')}
      className="border-brand-fill border-t-2 bg-brand-tint px-6 pt-3.5 pb-4 max-md:px-4"
    >
      <div className="flex flex-wrap items-center gap-x-2">
        <Heading className="mr-auto flex items-center gap-2 font-semibold text-table">
          <Icon name="calendar-clock" />
          {t('task-list.extension.title')}
        </Heading>
        <p className="text-caption font-normal text-ink-3">
          {t('task-list.extension.by', { name: by.name })} <Moment at={at} />
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-x-2.5 pt-1.5 pb-1 text-h2 font-normal">
        <span className="font-num">{uiDate(from)}</span>
        <Icon name="arrow-right" />
        <b className="font-num font-semibold">{uiDate(due)}</b>
        <span className="text-ink-3 text-secondary">
          {t('task-list.extension.days', { days: daysBetween(plainDate(from), plainDate(due)) })}
        </span>
      </p>
      <p className="whitespace-pre-line break-words text-ink-2 text-secondary">{reason}</p>
      {!readOnly && may('decide_extension') && <Decision task={task} extension={extension} />}
    </section>
  )
}

function Decision({ task, extension }: Pick<Props, 'task' | 'extension'>) {
  const t = useT()
  const { decide, busy } = useDecision(task, extension)
  const [declining, setDeclining] = useState(false)
  const [note, setNote] = useState('')
  return (
    <div className="flex flex-wrap gap-2 pt-2.5">
      <Button
        size="sm"
        variant="primary"
        busy={busy === 'approved'}
        onClick={() => void decide('approved', '')}
      >
        {t('task-list.extension.approve')}
      </Button>
      <Button size="sm" onClick={() => setDeclining(true)}>
        {t('task-list.extension.decline')}
      </Button>
      <ButtonLink href={extensionHref(extension)} variant="ghost" size="sm">
        {t('decide.closely')}
      </ButtonLink>
      <Dialog
        open={declining}
        onRequestClose={() => setDeclining(false)}
        title={t('task-list.extension.declineTitle', { key: task.key })}
        closeLabel={t('form.close')}
        footer={
          <>
            <Button onClick={() => setDeclining(false)}>{t('form.cancel')}</Button>
            <Button
              variant="primary"
              busy={busy === 'declined'}
              onClick={() => void decide('declined', note).then((done) => done && setDeclining(false))}
            >
              {t('task-list.extension.decline')}
            </Button>
          </>
        }
      >
        <p className="text-ink-2 text-table">
          {t('task-list.extension.keeps', { date: uiDate(extension.from) })}
        </p>
        <TextArea
          label={t('task-list.extension.note')}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Dialog>
    </div>
  )
}

type Choice = 'approved' | 'declined'

function useDecision(task: TaskDetail, extension: Extension) {
  const t = useT()
  const toast = useToast()
  const step = useDecideExtension()
  const decide = async (decision: Choice, note: string): Promise<boolean> => {
    const text = note.trim()
    try {
      await step.mutateAsync({
        id: extension.id,
        body: { decision, ...(text ? { note: text } : {}) },
        key: newKey(),
      })
      toast.show({
        icon: 'tick',
        message: t(`task-list.extension.${decision}`, { key: task.key, date: uiDate(extension.due) }),
      })
      return true
    } catch (error) {
      toast.show({ icon: 'cloud-alert', message: refusalText(t, error) })
      return false
    }
  }
  return { decide, busy: step.isPending ? step.variables.body.decision : null }
}
