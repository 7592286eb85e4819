import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { usePressKey } from '@/components/task/use-press-key'
import { Button } from '@/components/ui/button'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useAddStep } from '@/lib/queries/task-parts'

// The choice of people is heavy, and most only read and tick.
const StepEditor = dynamic(() => import('./step-editor').then((module) => module.StepEditor))

const EMPTY = { title: '', ownerId: null, dueOn: '' }

/** Adds steps one after the other: the fields stay open, empty, until they are closed. */
export function NewStep({ task }: { task: TaskDetail }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [added, setAdded] = useState(0)
  const comesBack = useRef(false)
  const { mutateAsync } = useAddStep()
  const press = usePressKey()
  if (!isOpen)
    return (
      <Button
        ref={(button) => {
          if (comesBack.current) button?.focus()
          comesBack.current = false
        }}
        size="sm"
        variant="ghost"
        icon="plus"
        className="-ml-3"
        onClick={() => setOpen(true)}
      >
        {t('task-part.steps.add')}
      </Button>
    )
  return (
    <StepEditor
      key={added}
      task={task}
      first={EMPTY}
      owner={null}
      saveLabel={t('task-part.steps.add')}
      onSave={async (body) => {
        await mutateAsync({ id: task.id, body, key: press.keyOf(body) })
        press.settled()
        setAdded((n) => n + 1)
      }}
      onDrop={() => {
        comesBack.current = true
        setOpen(false)
      }}
    />
  )
}
