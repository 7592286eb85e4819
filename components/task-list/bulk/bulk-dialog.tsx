import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AskDialog } from '@/components/task/ask-dialog'
import { refusalText } from '@/components/task/draft-problem'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { bulkCheckQuery } from '@/lib/queries/bulk'
import { BulkFields } from './bulk-fields'
import { BulkRows } from './bulk-rows'
import { type Asked, type BulkName, keysOf, refusalWords, stepOf } from './bulk-step'
import { Effect } from './effect'
import { useBulkSending } from './use-bulk-sending'

type Props = {
  name: BulkName
  campaign: Campaign
  tasks: readonly Task[]
  onClose: () => void
  onDone: () => void
}

/** Asks, shows row by row what would happen, and takes all of it or nothing. */
export function BulkDialog({ name, campaign, tasks, onClose, onDone }: Props) {
  const t = useT()
  const [asked, setAsked] = useState<Asked | null>(name === 'urge' ? { action: 'urge' } : null)
  const step = asked && stepOf(asked, tasks)
  const check = useQuery({ ...bulkCheckQuery(campaign.id, step), placeholderData: keepPreviousData })
  const refused = new Map((check.data?.refusals ?? []).map((row) => [row.id, refusalWords(t, row)]))
  const going = tasks.filter(({ id }) => !refused.has(id))
  const { send, isBusy, error } = useBulkSending(campaign.id, (n) => t(`bulk.${name}.done`, { n }), onDone)
  const press = async () => {
    if (asked && going.length > 0 && (await send(stepOf(asked, going)))) onClose()
  }
  const isReady = step !== null && check.isSuccess && !check.isPlaceholderData
  const failure = error ?? (check.isError ? refusalText(t, check.error) : null)
  return (
    <AskDialog
      title={t(`bulk.${name}.title`, { n: tasks.length })}
      verb={verbOf(t, name, tasks, refused, going.length)}
      state={isBusy ? 'sending' : isReady && going.length > 0 ? 'ready' : 'checking'}
      failure={failure}
      onSend={() => void press()}
      onClose={onClose}
    >
      <BulkFields name={name} campaign={campaign} asked={asked} onChange={setAsked} />
      {step && (
        <BulkRows
          tasks={tasks}
          after={isReady ? (check.data?.items ?? null) : null}
          refused={isReady ? refused : null}
          effect={(before, after) => <Effect before={before} after={after} asked={asked} />}
        />
      )}
    </AskDialog>
  )
}

/** What the button does: with rows that refuse, it leaves them out and says so. */
function verbOf(
  t: Translator,
  name: BulkName,
  tasks: readonly Task[],
  refused: ReadonlyMap<string, string>,
  n: number,
): string {
  if (refused.size === 0 || n === 0) return t(`bulk.${name}.all`, { n })
  return t(`bulk.${name}.some`, { n, keys: keysOf(tasks, refused) })
}
