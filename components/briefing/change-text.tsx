import type { ReactNode } from 'react'
import type { ToldTask } from '@/lib/contracts/briefing'
import type { ToldChange } from '@/lib/domain/briefing-changes'
import { useLocale, useT } from '@/lib/i18n/provider'
import { stepText } from '@/lib/sentences/told-change'

type Props = { kind: ToldChange; task: ToldTask }

/** What became of a task in one line: the step where there is one to count, then its title as far as the line goes. */
export function ChangeText({ kind, task }: Props): ReactNode {
  const t = useT()
  const step = stepText(t, useLocale(), kind, task)
  if (step === null) return <span className="truncate">{task.title}</span>
  return (
    <>
      <span className="flex-none">{step}</span>
      <span className="truncate text-ink-3">{task.title}</span>
    </>
  )
}
