import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { usePressKey } from '@/components/task/use-press-key'
import { Button } from '@/components/ui/button'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useAddStep } from '@/lib/queries/task-parts'
import { NO_STEP } from './typed-since'

// The choice of people is heavy, and most only read and tick.
const StepEditor = dynamic(() => import('./step-editor').then((module) => module.StepEditor))

/** Adds steps one after the other: the fields stay open, with what was typed meanwhile, until they are closed. */
export function NewStep({ task }: { task: TaskDetail }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [next, setNext] = useState({ n: 0, first: NO_STEP })
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
      key={next.n}
      task={task}
      first={next.first}
      owner={null}
      saveLabel={t('task-part.steps.add')}
      onSave={async (body) => {
        await mutateAsync({ id: task.id, body, key: press.keyOf(body) })
        press.settled()
      }}
      onSaved={(first) => setNext(({ n }) => ({ n: n + 1, first }))}
      onDrop={() => {
        comesBack.current = true
        setNext({ n: 0, first: NO_STEP })
        setOpen(false)
      }}
    />
  )
}
