import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AskDialog } from '@/components/task/ask-dialog'
import { refusalText } from '@/components/task/draft-problem'
import { BulkRows } from '@/components/task-list/bulk/bulk-rows'
import { keysOf, refusalWords } from '@/components/task-list/bulk/bulk-step'
import { useBulkSending } from '@/components/task-list/bulk/use-bulk-sending'
import type { BulkStep } from '@/lib/contracts/bulk'
import type { Task } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import { bulkCheckQuery } from '@/lib/queries/bulk'
import { type CellWords, cellText } from './cell-text'
import { filledCells, type PastedRow } from './paste-column'
import type { Pasted } from './use-paste'

type Props = { campaignId: string; pasted: Pasted; nameOf: CellWords['nameOf']; onClose: () => void }

/** Row by row what a pasted column would do, by the server's own judgement; then all of it is taken or nothing. */
export function PasteDialog({ campaignId, pasted, nameOf, onClose }: Props) {
  const t = useT()
  const locale = useLocale()
  const { column, rows, beyond } = pasted
  const label = t(`task-list.column.${column}`)
  const { check, refused } = useCheck(campaignId, rows)
  const going = filledCells(rows).filter(({ id }) => !refused.has(id))
  const { send, isBusy, error } = useBulkSending(campaignId, (n) => t('task-list.paste.done', { n }), onClose)
  const tasks = rows.map(({ task }) => task)
  const textOf = (task: Task) => cellText({ t, locale, nameOf }, column, task) || t('states.conflict.empty')
  const failure = error ?? (check.isError ? refusalText(t, check.error) : null)
  const isReady = !check.isEnabled || check.isSuccess
  return (
    <AskDialog
      title={t('task-list.paste.title', { n: rows.length, label })}
      verb={
        refused.size > 0 && going.length > 0
          ? t('task-list.paste.some', { n: going.length, keys: keysOf(tasks, refused) })
          : t('task-list.paste.all', { n: going.length })
      }
      state={isBusy ? 'sending' : isReady && going.length > 0 ? 'ready' : 'checking'}
      failure={failure}
      onSend={() => void send(fill(going))}
      onClose={onClose}
    >
      {beyond > 0 && <p className="text-table">{t('task-list.paste.beyond', { n: beyond })}</p>}
      <BulkRows
        tasks={tasks}
        after={[...(check.data?.items ?? []), ...unchanged(rows)]}
        refused={isReady ? refused : null}
        effect={(before, after) => <Change before={textOf(before)} after={textOf(after)} />}
      />
    </AskDialog>
  )
}

const fill = (tasks: ReturnType<typeof filledCells>): BulkStep => ({ action: 'fill', tasks })
const unchanged = (rows: readonly PastedRow[]) =>
  rows.flatMap(({ task, entry }) => (entry.kind === 'unchanged' ? [task] : []))

/** Rows that refuse, in words: what cannot be read says so here, the rest is judged by the server. */
function useCheck(campaignId: string, rows: readonly PastedRow[]) {
  const t = useT()
  const cells = filledCells(rows)
  const query = bulkCheckQuery(campaignId, cells.length > 0 ? fill(cells) : null)
  const check = useQuery({ ...query, placeholderData: keepPreviousData })
  const refused = new Map<string, string>()
  for (const { task, text, entry } of rows)
    if (entry.kind === 'wrong')
      refused.set(
        task.id,
        t('task-list.paste.wrong', { text, reason: t(`task-list.cell.wrong.${entry.reason}`) }),
      )
  for (const row of check.data?.refusals ?? []) refused.set(row.id, refusalWords(t, row))
  return { check, refused }
}

function Change({ before, after }: { before: string; after: string }) {
  const t = useT()
  if (before === after)
    return <span className="text-ink-2">{t('task-list.paste.same', { value: after })}</span>
  return (
    <>
      <s className="text-ink-3">{before}</s> <b className="font-semibold">{after}</b>
    </>
  )
}
