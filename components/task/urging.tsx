import { useState } from 'react'
import { bold } from '@/components/ui/bold'
import { useToast } from '@/components/ui/toast'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { useT } from '@/lib/i18n/provider'
import { useUrgeTask } from '@/lib/queries/tasks'
import { refusalText } from './draft-problem'
import { NoteDialog } from './note-dialog'
import { usePressKey } from './use-press-key'

type Silent = Dashboard['decisions']['silentOverdue'][number]

/** Urges a silent task after its dialog, where a note may be added. */
export function useUrging() {
  const t = useT()
  const toast = useToast()
  const press = usePressKey()
  const { mutateAsync, isPending } = useUrgeTask()
  const [task, setTask] = useState<Silent | null>(null)
  const [error, setError] = useState<string | null>(null)
  const close = () => {
    setTask(null)
    setError(null)
  }
  const send = async (note: string) => {
    if (!task) return
    setError(null)
    try {
      await mutateAsync({ id: task.id, body: note ? { note } : {}, key: press.keyOf([task.id, note]) })
      press.settled()
      toast.show({ icon: 'tick', message: t('dashboard.toast.urged', { key: task.key }) })
      close()
    } catch (failure) {
      setError(refusalText(t, failure))
    }
  }
  return { task, error, isPending, ask: setTask, close, send: (note: string) => void send(note) }
}

export type Urging = ReturnType<typeof useUrging>

export function UrgeDialog({ urging }: { urging: Urging }) {
  const t = useT()
  return (
    <NoteDialog
      open={urging.task !== null}
      title={t('dashboard.urge.title')}
      noteLabel={t('dashboard.note')}
      confirmLabel={t('dashboard.queue.urge')}
      error={urging.error}
      busy={urging.isPending}
      onConfirm={urging.send}
      onClose={urging.close}
    >
      {urging.task && (
        <p>
          {t.rich('dashboard.urge.text', {
            ...bold,
            key: urging.task.key,
            title: urging.task.title,
            unit: urging.task.leadUnit.name,
          })}
        </p>
      )}
    </NoteDialog>
  )
}
