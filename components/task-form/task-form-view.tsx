import { type KeyboardEvent, useRef, useState } from 'react'
import { ConflictDialog } from '@/components/task/conflict-dialog'
import { TaskBadge } from '@/components/task/task-badge'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { AssignmentSection } from './assignment-section'
import { ContentSection } from './content-section'
import { DueSection } from './due-section'
import { FormAside } from './form-aside'
import { FormBar } from './form-bar'
import type { FormValues } from './form-values'
import { LinksSection } from './links-section'
import { MeasureSection } from './measure-section'
import { StepsSection } from './steps-section'
import { useTaskForm } from './use-task-form'

type Props = { campaign: Campaign; task: TaskDetail | null; first: FormValues }

/** A task as a form; the same for a new one and a stored one. */
export function TaskFormView({ campaign, task, first }: Props) {
  const t = useT()
  // What the form began with: a refetch in the background must not move the ground under what is typed.
  const [start] = useState(first)
  const form = useTaskForm(campaign, start, task)
  const frame = useRef<HTMLFormElement>(null)
  const save = async () => {
    const sent = await form.save()
    if (!sent) jumpToFirst(frame.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }
  const section = { form, campaign, task }
  return (
    <form
      ref={frame}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      className="flex min-h-[calc(100dvh-4rem)] flex-col"
    >
      <div className="flex-1 px-10 pt-5 pb-8 max-xl:px-6 max-md:px-4">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h1 className="text-h1">
            {task ? t('form.task.editTitle', { key: task.key }) : t('form.task.newTitle')}
          </h1>
          {task && <TaskBadge badge={task.badge} />}
          {form.draftAt && (
            <p className="ml-auto text-ink-3 text-secondary">
              {t('form.task.draft', { time: uiTime(form.draftAt) })}
            </p>
          )}
        </header>
        <div className="gap-14 pt-6 lg:grid lg:grid-cols-[minmax(0,1fr)_300px] xl:grid-cols-[minmax(0,1fr)_420px]">
          <div className="flex min-w-0 flex-col gap-9">
            <ContentSection {...section} />
            <AssignmentSection {...section} />
            <DueSection {...section} />
            <MeasureSection {...section} />
            <StepsSection {...section} />
            <LinksSection {...section} />
          </div>
          <FormAside {...section} first={start} />
        </div>
      </div>
      <FormBar form={form} isNew={task === null} onJump={() => jumpToFirst(frame.current)} />
      {form.conflict && task && (
        <ConflictDialog
          error={form.conflict}
          task={task}
          nameOf={(id) => nameIn(campaign, id)}
          onKeepMine={(fields) => void form.keepMine(fields)}
          onTakeTheirs={() => void form.keepMine([])}
          onClose={form.closeConflict}
        />
      )}
    </form>
  )
}

/** After the next paint, when the errors stand at their fields. */
function jumpToFirst(frame: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = frame?.querySelector<HTMLElement>('[aria-invalid]')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  })
}

function nameIn({ units, people, groups }: Campaign, id: string): string | undefined {
  return (
    [...units, ...people].find((thing) => thing.id === id)?.name ??
    groups.find(({ key }) => key === id)?.title
  )
}
