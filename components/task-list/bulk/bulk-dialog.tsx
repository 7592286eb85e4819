import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { bulkCheckQuery } from '@/lib/queries/bulk'
import { BulkFields } from './bulk-fields'
import { BulkRows } from './bulk-rows'
import { type Asked, type BulkName, refusalWords, stepOf } from './bulk-step'
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
    <Dialog
      open
      onRequestClose={onClose}
      title={t(`bulk.${name}.title`, { n: tasks.length })}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabled={!isReady || going.length === 0}
            onClick={() => void press()}
          >
            {refused.size > 0 && going.length > 0
              ? t(`bulk.${name}.some`, { n: going.length, keys: keysOf(tasks, refused) })
              : t(`bulk.${name}.all`, { n: going.length })}
          </Button>
        </>
      }
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
      {failure && (
        <p role="alert" className="font-medium text-table">
          {failure}
        </p>
      )}
    </Dialog>
  )
}

/** "II.7", or how many when there are more than two. */
export function keysOf(tasks: readonly Task[], refused: ReadonlyMap<string, string>): string {
  const keys = tasks.filter(({ id }) => refused.has(id)).map(({ key }) => key)
  return keys.length > 2 ? String(keys.length) : keys.join(', ')
}
