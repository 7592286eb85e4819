import type { ComponentProps } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { EmptyState } from '@/components/ui/empty-state'
import { useT } from '@/lib/i18n/provider'

/** A task that could not be loaded, or that is not there for this person. */
export function TaskFailure({ asked }: Pick<ComponentProps<typeof LoadFailure>, 'asked'>) {
  const t = useT()
  const unknown = (
    <EmptyState
      title={t('task-list.panel.unknown')}
      fact={t('states.notFound.text.task')}
      className="px-6 py-10"
    />
  )
  return <LoadFailure asked={asked} unknown={unknown} className="px-6 py-4" />
}
