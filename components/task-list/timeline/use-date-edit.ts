import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { focusRow } from '@/components/task-list/row-focus'
import { useToast } from '@/components/ui/toast'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey } from '@/lib/queries/tasks'
import { type DatesBody, useEditDates } from '@/lib/queries/timeline'
import { changedDates, isSameSpan, type SpanDates, spanText } from './span-dates'

/** `confirm` says what a pull or keys have changed, `fields` asks for the dates. */
export type Asking = { item: TimelineItem; dates: SpanDates; how: 'confirm' | 'fields' }
type Lost = { error: ApiError; item: TimelineItem; body: DatesBody }

/** New dates of one task: tried out on its bar, asked for once, saved at once and put back when refused. */
export function useDateEdit() {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useEditDates()
  const [draft, setDraft] = useState<{ id: string; dates: SpanDates } | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [conflict, setConflict] = useState<Lost | null>(null)

  const send = async (item: TimelineItem, body: DatesBody) => {
    const { key, id } = item
    try {
      const task = await mutateAsync({ id, body, key: newKey() })
      toast.show({ icon: 'tick', message: t('timeline.dates.saved', { key, dates: spanText(task) }) })
    } catch (error) {
      if (error instanceof ApiError && error.code === 'conflict') return setConflict({ error, item, body })
      const reason = refusalText(t, error)
      toast.show({ icon: 'cloud-alert', message: t('timeline.dates.failed', { key, reason }) })
    }
  }
  const drop = () => {
    setDraft(null)
    setAsking(null)
  }
  return {
    draft,
    asking,
    conflict,
    tryOut: (item: TimelineItem, dates: SpanDates) =>
      setDraft(isSameSpan(item, dates) ? null : { id: item.id, dates }),
    ask: (item: TimelineItem, dates: SpanDates, how: Asking['how']) => setAsking({ item, dates, how }),
    drop,
    cancel: () => {
      if (asking) focusRow(asking.item.id, 'open')
      drop()
    },
    save: ({ item }: Asking, dates: SpanDates) => {
      focusRow(item.id, 'open')
      drop()
      void send(item, { version: item.version, ...changedDates(item, dates) })
    },
    closeConflict: () => setConflict(null),
    /** The writer keeps these fields: sent again on the version they lost to. */
    keepMine: ({ error, item, body }: Lost, fields: string[]) => {
      setConflict(null)
      const kept = Object.fromEntries(Object.entries(body).filter(([field]) => fields.includes(field)))
      if (fields.length > 0) void send(item, { ...kept, version: error.current?.version ?? body.version })
    },
  }
}

export type DateEdit = ReturnType<typeof useDateEdit>
