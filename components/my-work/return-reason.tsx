import { useQuery } from '@tanstack/react-query'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'

/** Who returned the result and why, in place: it is what has to be done next. */
export function ReturnReason({ taskId }: { taskId: string }) {
  const t = useT()
  const { data } = useQuery(taskQuery(taskId))
  const returned = data?.returnReason
  if (!returned) return null
  return (
    <p className="whitespace-pre-line text-doing text-table/5.5">
      {t.rich('work.returned', {
        b: (chunks) => <b className="font-semibold">{chunks}</b>,
        name: returned.by.name,
        reason: returned.reason,
      })}
    </p>
  )
}
