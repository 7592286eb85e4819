import { taskHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'

/** The task a record is about: key, title, unit and owner; the title opens it. */
export function TaskLine({ task }: { task: Task }) {
  const nameOf = useShortName()
  const { key, title, leadUnit, owner } = task
  return (
    <p className="min-w-0 text-ink-2 text-secondary">
      <Link href={taskHref(task)} className="break-words hover:underline">
        <span className="pr-2 font-num text-ink-3">{key}</span>
        <b className="font-medium text-ink">{title}</b>
      </Link>
      <span className="block text-ink-3">{[nameOf(leadUnit), owner?.name].filter(Boolean).join(' · ')}</span>
    </p>
  )
}
