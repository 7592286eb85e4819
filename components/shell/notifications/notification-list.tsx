'use client'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { TabButtons } from '@/components/ui/tabs'
import type { Notification } from '@/lib/contracts/notification'
import { useT } from '@/lib/i18n/provider'
import { notificationsQuery, useReadNotifications } from '@/lib/queries/notifications'
import { NotificationHead } from './notification-head'
import { NotificationSections } from './notification-sections'
import { ListSkeleton, NothingToTell, StaleLine } from './notification-states'
import { countOf, TABS, type Tab } from './notification-tabs'

/** What a person is told, in the panel under the bell and, without `onClose`, on the page. */
export function NotificationList({ onClose }: { onClose?: () => void }) {
  const t = useT()
  const { campaignId } = useViewer()
  const [tab, setTab] = useState<Tab>('all')
  const panelId = useId()
  const list = useQuery(notificationsQuery(campaignId))
  const read = useReadNotifications(campaignId)
  const { data } = list
  const open = (entry: Notification) => {
    if (entry.unread) read.mutate({ entries: [entry.id] })
    onClose?.()
  }
  return (
    <>
      <NotificationHead
        onReadAll={data && data.unread > 0 ? () => read.mutate({ all: true }) : null}
        onClose={onClose ?? null}
      />
      <TabButtons
        label={t('notifications.tabs')}
        tabs={TABS.map((key) => ({
          key,
          label: t(`notifications.tab.${key}`),
          count: data ? countOf(data, key) : null,
        }))}
        active={tab}
        onSelect={(key) => setTab(TABS.find((known) => known === key) ?? 'all')}
        panelId={panelId}
        className="flex-none border-rule-2 border-b px-5 max-md:px-4"
      />
      <div
        id={panelId}
        role="tabpanel"
        aria-label={t(`notifications.tab.${tab}`)}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
      >
        {!data && !list.isError && campaignId !== '' && <ListSkeleton />}
        {list.isError &&
          (data ? (
            <StaleLine at={list.dataUpdatedAt} />
          ) : (
            <LoadFailure asked={list} title={t('notifications.loadError')} className="p-4" />
          ))}
        {(data ? countOf(data, tab) === 0 : campaignId === '') && (
          <NothingToTell tab={tab} onShowAll={() => setTab('all')} />
        )}
        {data && <NotificationSections list={data} tab={tab} heading={onClose ? 'h3' : 'h2'} onOpen={open} />}
      </div>
      <footer className="flex-none border-rule border-t px-5 py-2.5 text-ink-3 text-secondary max-md:px-4">
        {t('notifications.footer')}
      </footer>
    </>
  )
}
