import { useId, useState, useSyncExternalStore } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import { mentionedIn } from '@/lib/domain/mentions'
import { useT } from '@/lib/i18n/provider'
import { useCommentOnTask } from '@/lib/queries/tasks'
import { MentionField } from './mention-field'

/** A word about the task. What is typed stays on the device until it is sent. */
export function CommentForm({ task, className }: { task: TaskDetail; className?: string }) {
  const t = useT()
  const toast = useToast()
  const may = useMay(task)
  const { id: personId } = useViewer()
  const [text, setText] = useKeptText(`chang-duong.comment.${personId}.${task.id}`)
  const { people } = useCampaign()
  const step = useCommentOnTask()
  const press = usePressKey()
  const fieldId = useId()
  const mayComment = may('comment')
  useAction('comment', mayComment ? () => document.getElementById(fieldId)?.focus() : null)
  if (!mayComment) return null
  const send = async () => {
    const said = text.trim()
    if (!said || step.isPending) return
    const mentionIds = mentionedIn(said, people)
    try {
      await step.mutateAsync({
        id: task.id,
        body: { text: said, ...(mentionIds.length > 0 ? { mentionIds } : {}) },
        key: press.keyOf(said),
      })
      press.settled()
      setText('')
      toast.show({ icon: 'tick', message: t('task-list.comment.sent', { key: task.key }) })
    } catch (error) {
      toast.show({ icon: 'cloud-alert', message: refusalText(t, error) })
    }
  }
  return (
    <form
      className={cn('flex items-end gap-2', className)}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <MentionField id={fieldId} value={text} onValueChange={setText} onSend={() => void send()} />
      <Button
        type="submit"
        variant="primary"
        busy={step.isPending}
        disabledReason={text.trim() ? undefined : t('task-list.comment.empty')}
      >
        {t('task-list.comment.send')}
      </Button>
    </form>
  )
}

const nothingToWatch = () => () => undefined

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Text that outlasts a reload; storage switched off = it lives as long as the page. */
function useKeptText(key: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState<string | null>(null)
  const kept = useSyncExternalStore(
    nothingToWatch,
    () => stored(key),
    () => '',
  )
  const set = (text: string) => {
    setTyped(text)
    try {
      if (text) localStorage.setItem(key, text)
      else localStorage.removeItem(key)
    } catch {
      // Nothing to do: the text is on the screen.
    }
  }
  return [typed ?? kept, set]
}
