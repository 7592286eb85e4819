import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { useTakingFile } from '@/components/task/use-taking-file'
import type { IconName } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuAction, MenuLine } from '@/components/ui/menu-item'
import { Spinner } from '@/components/ui/spinner'
import { RECORD_FORMATS, type RecordFormat } from '@/lib/contracts/paper'
import type { TaskDetail } from '@/lib/contracts/task'
import { isJudgeable } from '@/lib/domain/judgement'
import type { TaskAction } from '@/lib/domain/policy'
import { isOpen } from '@/lib/domain/task'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useT } from '@/lib/i18n/provider'
import { useQuickSteps } from './use-quick-steps'
import { VerbDialog, type VerbDialogName } from './verb-dialog'

const RECORD_ICONS: Record<RecordFormat, IconName> = { pdf: 'file-down', docx: 'file-text' }

type Entry = { label: MessageKey; icon: IconName } & (
  | { dialog: VerbDialogName }
  | { quick: 'takeBack' | 'resume' }
)

/** Everything else that this person may do with the task in its present state; its record sheet anyone may take. */
export function TaskMenu({ task, onDeleted }: { task: TaskDetail; onDeleted?: (() => void) | undefined }) {
  const t = useT()
  const may = useMay(task)
  const quick = useQuickSteps(task)
  const [dialog, setDialog] = useState<VerbDialogName | null>(null)
  const { take, taking } = useTakingFile(t('verb.record.failed'))
  const entries = entriesOf(task, may)
  return (
    <>
      <Menu
        label={t('verb.menu')}
        align="end"
        trigger={(props) => (
          <IconButton
            icon="ellipsis"
            label={t('verb.menu')}
            className="edge-field bg-surface"
            aria-busy={taking !== null}
            {...props}
          >
            {taking !== null && (
              <Spinner
                className="absolute inset-0 grid place-items-center rounded-control bg-surface"
                size={18}
              />
            )}
          </IconButton>
        )}
      >
        {entries.map((entry) => (
          <MenuAction
            key={entry.label}
            icon={entry.icon}
            onPress={() => ('dialog' in entry ? setDialog(entry.dialog) : void quick[entry.quick]())}
          >
            {t(entry.label)}
          </MenuAction>
        ))}
        {entries.length > 0 && <MenuLine />}
        {RECORD_FORMATS.map((format) => (
          <MenuAction
            key={format}
            icon={RECORD_ICONS[format]}
            onPress={() => take(`/api/tasks/${task.id}/record?format=${format}`)}
          >
            {t(`verb.record.${format}`)}
          </MenuAction>
        ))}
      </Menu>
      {dialog && (
        <VerbDialog name={dialog} task={task} onClose={() => setDialog(null)} onDeleted={onDeleted} />
      )}
    </>
  )
}

/** The steps that state and powers allow together (product.md, Task rules and Powers). */
function entriesOf(task: TaskDetail, may: (action: TaskAction) => boolean): Entry[] {
  const { status } = task
  const open = isOpen(status)
  const pending = task.extensions.some(({ state }) => state === 'pending')
  const asked = task.explanations.some(({ answer }) => answer === null)
  const held = task.condition !== null && task.conditionMetOn === null
  const all: [boolean, Entry][] = [
    [open && held && may('edit'), { label: 'verb.condition.menu', icon: 'check-check', dialog: 'condition' }],
    [status === 'submitted' && may('take_back'), { label: 'verb.takeBack', icon: 'undo', quick: 'takeBack' }],
    [
      open && task.dueOn !== null && !pending && may('request_extension'),
      { label: 'verb.extension', icon: 'calendar-clock', dialog: 'extension' },
    ],
    [
      open && !held && task.obstacle === null && may('progress'),
      { label: 'verb.obstacle', icon: 'message-alert', dialog: 'obstacle' },
    ],
    [
      open && !asked && may('ask_explanation'),
      { label: 'verb.explanation', icon: 'message', dialog: 'explanation' },
    ],
    [isJudgeable(status) && may('judge'), { label: 'verb.judge.menu', icon: 'eye', dialog: 'judgement' }],
    [open && may('pause'), { label: 'verb.pause', icon: 'bars', dialog: 'pause' }],
    [status === 'paused' && may('resume'), { label: 'verb.resume', icon: 'rotate', quick: 'resume' }],
    [
      (status === 'completed' || status === 'cancelled') && may('reopen'),
      { label: 'verb.reopen', icon: 'rotate', dialog: 'reopen' },
    ],
    [
      status !== 'completed' && status !== 'cancelled' && may('cancel'),
      { label: 'verb.cancel', icon: 'slash-ring', dialog: 'cancel' },
    ],
    [may('delete'), { label: 'verb.delete', icon: 'trash', dialog: 'delete' }],
  ]
  return all.flatMap(([offered, entry]) => (offered ? [entry] : []))
}
