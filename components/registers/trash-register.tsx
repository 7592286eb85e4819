'use client'
import { useMay } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { useShortName } from '@/components/task/unit-name'
import { usePressKey } from '@/components/task/use-press-key'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { TrashedTask } from '@/lib/contracts/register'
import { uiDateTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useRestoreTask } from '@/lib/queries/registers'
import { RegisterPage } from './register-page'
import { useRegister, useRegisterAddress } from './use-register'

/** Thùng rác, newest first; a task comes back with everything that hangs on it. */
export function TrashRegister() {
  const address = useRegisterAddress('trash')
  const found = useRegister('trash', address.query)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? null
  return (
    <RegisterPage address={address} found={found} total={total} shown={items.length}>
      <ol className={found.isPlaceholderData ? 'opacity-60' : undefined}>
        {items.map((trashed) => (
          <TrashRow key={trashed.task.id} trashed={trashed} />
        ))}
      </ol>
    </RegisterPage>
  )
}

function TrashRow({ trashed: { task, deletedAt, by, parts } }: { trashed: TrashedTask }) {
  const t = useT()
  const toast = useToast()
  const nameOf = useShortName()
  const may = useMay(task)
  const { keyOf } = usePressKey()
  const { mutateAsync, isPending } = useRestoreTask()
  const restore = async () => {
    try {
      await mutateAsync({ id: task.id, key: keyOf(task.version) })
      toast.show({ icon: 'tick', message: t('register.restored', { key: task.key }) })
    } catch (error) {
      toast.show({ icon: 'alert', message: refusalText(t, error) })
    }
  }
  const kinds = (['steps', 'evidence', 'comments', 'links'] as const).filter((kind) => parts[kind] > 0)
  const withIt = kinds.map((kind) => t(`register.parts.${kind}`, { n: parts[kind] })).join(', ')
  return (
    <li className="flex flex-wrap items-start gap-x-5 gap-y-2 border-rule border-t py-4 print:break-inside-avoid">
      <div className="min-w-0 flex-1 basis-72">
        <p className="break-words">
          <span className="pr-2 font-num text-ink-3">{task.key}</span>
          <b className="font-medium">{task.title}</b>
        </p>
        <p className="text-ink-2 text-secondary">
          {[
            nameOf(task.leadUnit),
            t('register.deleted', { name: by?.name ?? t('activity.system'), time: uiDateTime(deletedAt) }),
            withIt && t('register.parts', { list: withIt }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {may('restore') && (
        <Button icon="rotate" busy={isPending} onClick={() => void restore()} className="print:hidden">
          {t('register.restore')}
        </Button>
      )}
    </li>
  )
}
