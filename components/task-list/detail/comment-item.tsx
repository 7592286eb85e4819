import { type ReactNode, useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Comment } from '@/lib/contracts/task-parts'
import { useT } from '@/lib/i18n/provider'
import { useDeleteComment, useEditComment } from '@/lib/queries/task-parts'
import { newKey } from '@/lib/queries/tasks'
import { Moment } from './moment'

/** One word of the discussion; its author may change it or take it away for a quarter of an hour. */
export function CommentItem({ task, comment }: { task: TaskDetail; comment: Comment }) {
  const t = useT()
  const { id: me } = useViewer()
  const may = useMay(task)
  const [isEditing, setIsEditing] = useState(false)
  const { by, at, editedAt } = comment
  const isOwn = by.id === me && may('comment') && comment.editable
  return (
    <li className="flex gap-2.5 py-1.5 text-table max-md:text-[0.9375rem]/[22px]">
      <Avatar name={by.name} size="sm" />
      <div className="min-w-0 flex-1">
        <p className="text-secondary">
          <b className="font-semibold">{by.name}</b>{' '}
          <span className="text-ink-3">
            <Moment at={at} />
            {editedAt && ` · ${t('task-part.comment.edited')}`}
          </span>
        </p>
        {isEditing ? (
          <EditForm comment={comment} onDone={() => setIsEditing(false)} />
        ) : (
          <p className="whitespace-pre-line break-words">{withNames(comment)}</p>
        )}
        {isOwn && !isEditing && <OwnActions comment={comment} onEdit={() => setIsEditing(true)} />}
      </div>
    </li>
  )
}

/** The names of people named with @ stand out. */
function withNames({ text, mentions }: Comment): ReactNode {
  const names = mentions.map(({ name }) => `@${name}`)
  const [first] = names
  if (!first) return text
  const pattern = new RegExp(
    `(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
  )
  return text.split(pattern).map((part, index) =>
    names.includes(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one unchanging text
      <b key={index} className="font-medium text-brand">
        {part}
      </b>
    ) : (
      part
    ),
  )
}

function OwnActions({ comment, onEdit }: { comment: Comment; onEdit: () => void }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync, isPending } = useDeleteComment()
  const remove = async () => {
    try {
      await mutateAsync({ id: comment.id, body: undefined, key: newKey() })
      toast.show({ icon: 'tick', message: t('task-part.comment.deleted') })
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  return (
    <p className="flex gap-3 text-secondary">
      <button type="button" className="link max-md:min-h-11" onClick={onEdit}>
        {t('task-part.comment.edit')}
      </button>
      <button
        type="button"
        className="link max-md:min-h-11"
        disabled={isPending}
        onClick={() => void remove()}
      >
        {t('task-part.comment.delete')}
      </button>
    </p>
  )
}

function EditForm({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const t = useT()
  const [text, setText] = useState(comment.text)
  const [error, setError] = useState<string>()
  const { mutateAsync, isPending } = useEditComment()
  const save = async () => {
    if (!text.trim()) return setError(t('errors.reason_required'))
    try {
      await mutateAsync({ id: comment.id, body: { text: text.trim() }, key: newKey() })
      onDone()
    } catch (failure) {
      setError(refusalText(t, failure))
    }
  }
  return (
    <form
      className="flex flex-col gap-2 pt-1"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        label={t('task-list.comment.label')}
        labelStyle="hidden"
        rows={2}
        maxLength={4_000}
        value={text}
        error={error}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" busy={isPending}>
          {t('task-part.comment.save')}
        </Button>
        <Button size="sm" onClick={onDone}>
          {t('form.cancel')}
        </Button>
      </span>
    </form>
  )
}
