import { useQuery } from '@tanstack/react-query'
import { TaskBadge } from '@/components/task/task-badge'
import { taskHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { useFocusHere } from './use-queue'

/** Which task the decision is about. */
export function MatterHead({ task }: { task: Task }) {
  const t = useT()
  const nameOf = useShortName()
  const { data: campaign } = useQuery(campaignQuery(task.campaignId))
  const heading = useFocusHere<HTMLHeadingElement>('page')
  const group = campaign?.groups.find(({ key }) => key === task.group)?.title ?? ''
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-secondary">
        <span className="font-num text-ink-3">{task.key}</span>
        <span>{group}</span>
        <span>
          {task.owner
            ? t('decide.led', { unit: nameOf(task.leadUnit), name: task.owner.name })
            : nameOf(task.leadUnit)}
        </span>
        <Link href={taskHref(task)} className="link max-md:py-2.5">
          {t('decide.openTask')}
        </Link>
        <TaskBadge badge={task.badge} className="ml-auto" />
      </div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-pretty break-words pt-1.5 font-semibold text-[1.375rem]/8 outline-none md:text-[1.5rem]/[2.125rem]"
      >
        {task.title}
      </h1>
    </header>
  )
}
