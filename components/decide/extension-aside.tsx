import { TaskBadge } from '@/components/task/task-badge'
import { taskHref } from '@/components/task/task-href'
import { Avatar } from '@/components/ui/avatar'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'

const SHOWN = 3

/** What was said last about the task. */
export function LastWords({ task }: { task: TaskDetail }) {
  const t = useT()
  const locale = useLocale()
  const { comments } = task
  if (comments.length === 0) return null
  return (
    <section aria-labelledby="words">
      <SectionHeading id="words" aside={<span className="text-h2">{comments.length}</span>}>
        {t('decide.talk')}
      </SectionHeading>
      <ul>
        {comments.slice(-SHOWN).map(({ id, by, at, text }) => (
          <li key={id} className="flex gap-2.5 border-rule border-b py-2 text-table">
            <Avatar name={by.name} size="sm" />
            <div className="min-w-0 flex-1">
              <p className="text-secondary">
                <b className="font-semibold">{by.name}</b>{' '}
                <time dateTime={at} className="font-num text-ink-3">
                  {uiDateTime(at, locale)}
                </time>
              </p>
              <p className="whitespace-pre-line break-words">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {comments.length > SHOWN && (
        <p className="pt-2 text-secondary">
          <Link href={taskHref(task)} className="link">
            {t('decide.allTalk')}
          </Link>
        </p>
      )}
    </section>
  )
}

/** What has to be finished before this task. */
export function Before({ task }: { task: TaskDetail }) {
  const t = useT()
  if (task.waitsFor.length === 0) return null
  return (
    <section aria-labelledby="before">
      <SectionHeading id="before">{t('task-part.waitsFor')}</SectionHeading>
      <ul>
        {task.waitsFor.map(({ id, key, title, badge }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 border-rule border-b py-2 text-table">
            <span className="w-10 flex-none font-num text-ink-3">{key}</span>
            <Link href={taskHref({ id })} className="min-w-0 flex-1 hover:underline max-md:min-h-11">
              {title}
            </Link>
            <TaskBadge badge={badge} />
          </li>
        ))}
      </ul>
    </section>
  )
}
