import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Checkbox } from '@/components/ui/checkbox'
import { mayOnSome } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { BulkBar } from './bulk/bulk-bar'
import type { TaskSelection } from './bulk/use-selection'
import { ListEnd } from './list-end'
import { Nothing } from './list-nothing'
import type { ListResultProps } from './list-result-props'
import { ResultPanel } from './result-panel'
import { PasteDialog } from './table/paste-dialog'
import { useTableDesk } from './table/use-table-desk'
import { TaskRow } from './task-row'
import { TaskTable } from './task-table'

/** What the filter found, or what to do when it found nothing or could not be asked. */
export function ListResult(props: ListResultProps) {
  const { campaign, address, found } = props
  const { list, tasks } = found
  if (list.isError && !list.data) return <LoadFailure asked={list} className="p-(--gutter)" />
  if (tasks.length === 0) return <Nothing campaign={campaign} address={address} />
  return <Found {...props} />
}

function Found(props: ListResultProps) {
  const { campaign, dashboard, address, found, edit, look, rows, selection } = props
  const t = useT()
  const { filter, taskId } = address
  const { list } = found
  const viewer = useViewer()
  const mayChoose = filter.asOf === null && (mayOnSome(viewer, 'edit') || mayOnSome(viewer, 'urge'))
  const desk = useTableDesk(props, mayChoose)
  return (
    <ResultPanel label={t('task-list.title')}>
      <TaskTable
        table={desk.table}
        label={t('task-list.title')}
        groups={rows.groups}
        grouping={look.grouping}
        columns={desk.columns}
        campaign={campaign}
        dashboard={dashboard}
        more={list.hasNextPage}
        waiting={list.isPlaceholderData}
        fold={rows.fold}
        pinned={[desk.focused, taskId, desk.pulledId, ...edit.cells.map((cell) => cell.taskId)]}
        chooseAll={mayChoose && <ChooseAll selection={selection} />}
        onKeyDown={desk.onKeyDown}
        row={(task, rowIndex, above) => (
          <TaskRow
            key={task.id}
            task={task}
            past={filter.asOf}
            rowIndex={rowIndex}
            above={above}
            columns={desk.columns}
            state={desk.stateOf(task)}
            actions={desk.actions}
          />
        )}
      />
      {desk.overlay}
      {desk.paste.pasted && (
        <PasteDialog
          campaignId={campaign.id}
          pasted={desk.paste.pasted}
          nameOf={desk.actions.nameOf}
          onClose={desk.paste.close}
        />
      )}
      {mayChoose && (
        <BulkBar campaign={campaign} filter={filter} selection={selection} gathering={desk.gathering} />
      )}
      {list.hasNextPage && (
        <ListEnd
          busy={list.isFetchingNextPage}
          ready={!list.isFetching && !list.isFetchNextPageError}
          onMore={list.fetchNextPage}
        />
      )}
    </ResultPanel>
  )
}

function ChooseAll({ selection }: { selection: TaskSelection }) {
  const t = useT()
  const some = selection.tasks.length > 0
  return (
    <Checkbox
      aria-label={t('bulk.all')}
      checked={selection.isAll ? true : some ? 'mixed' : false}
      onChange={selection.all}
      className="-m-1"
    />
  )
}
