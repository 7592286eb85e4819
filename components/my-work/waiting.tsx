'use client'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { NotificationRow } from '@/components/shell/notifications/notification-row'
import { useHydrated } from '@/components/shell/use-hydrated'
import { useViewer } from '@/components/shell/viewer-provider'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import type { NotificationList } from '@/lib/contracts/notification'
import { useT } from '@/lib/i18n/provider'
import { notificationsQuery, useReadNotifications } from '@/lib/queries/notifications'

/** What waits for the reader's own decision, as long as it does: the same rows as under the bell. `initial` is what the page was sent with. */
export function Waiting({ initial }: { initial: NotificationList | undefined }) {
  const t = useT()
  const { campaignId } = useViewer()
  const headingId = useId()
  const asked = useQuery({ ...notificationsQuery(campaignId), ...(initial && { initialData: initial }) })
  const data = useHydrated() ? asked.data : initial
  const read = useReadNotifications(campaignId)
  if (!data || data.decisions.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="pt-3 md:pt-5">
      <h2 id={headingId} className="flex items-center gap-3 px-4 py-2.5 font-semibold text-ink-2 text-table">
        <StateMark shape="hourglass" tone="wait" size={16} />
        <span>
          {t('work.waiting')}
          <span className="ml-2 font-normal font-num">{data.decisions.length}</span>
        </span>
      </h2>
      <ul className="border-rule border-t bg-surface">
        {data.decisions.map((entry) => (
          <NotificationRow
            key={entry.id}
            entry={entry}
            onOpen={() => entry.unread && read.mutate({ entries: [entry.id] })}
          />
        ))}
      </ul>
      {data.more && (
        <Link href="/" className="block px-4 py-3 text-secondary">
          <span className="link">{t('notifications.more')}</span>
        </Link>
      )}
    </section>
  )
}
