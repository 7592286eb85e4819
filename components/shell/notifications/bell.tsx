'use client'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type ToggleEvent, useId, useRef, useState } from 'react'
import { useHydrated } from '@/components/shell/use-hydrated'
import { useViewer } from '@/components/shell/viewer-provider'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import { notificationsQuery } from '@/lib/queries/notifications'

/** No part of the first load: it comes with the first press. */
const NotificationList = lazy(() =>
  import('./notification-list').then((module) => ({ default: module.NotificationList })),
)

/** The bell of every top bar: a panel below it at a desk, a page of its own on a phone. */
export function Bell() {
  const t = useT()
  const { campaignId } = useViewer()
  const { data } = useQuery(notificationsQuery(campaignId))
  const panel = useRef<HTMLElement>(null)
  const [wasOpened, setWasOpened] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const isHydrated = useHydrated()
  const unread = isHydrated ? (data?.unread ?? 0) : 0
  const label = unread > 0 ? t('notifications.titleNew', { n: unread }) : t('notifications.title')
  const dot = unread > 0 && (
    <span className="absolute top-1 right-1 size-2.5 rounded-full border-2 border-paper bg-brand-fill max-md:top-2 max-md:right-2.5" />
  )
  const onToggle = (event: ToggleEvent<HTMLElement>) => {
    const nowOpen = event.newState === 'open'
    setIsOpen(nowOpen)
    if (nowOpen) event.currentTarget.focus()
  }
  return (
    <>
      <IconButton
        icon="bell"
        label={label}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setWasOpened(true)}
        className="max-md:hidden"
      >
        {dot}
      </IconButton>
      <Link
        href="/notifications"
        aria-label={label}
        className="relative grid size-11 flex-none place-items-center rounded-control text-ink-2 md:hidden"
      >
        <Icon name="bell" size={20} />
        {dot}
      </Link>
      <section
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('notifications.title')}
        tabIndex={-1}
        onBeforeToggle={(event) => event.newState === 'open' && place(event.currentTarget, id)}
        onToggle={onToggle}
        className="fixed inset-auto m-0 w-[476px] max-w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-pop bg-surface text-ink shadow-pop outline-none open:flex max-md:hidden"
      >
        {wasOpened && (
          <Suspense>
            <NotificationList onClose={() => panel.current?.hidePopover()} />
          </Suspense>
        )}
      </section>
    </>
  )
}

/** Below the bell, its right edge on the bell's, down to the end of the window at most. */
function place(panel: HTMLElement, id: string) {
  const box = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)?.getBoundingClientRect()
  if (!box) return
  Object.assign(panel.style, {
    top: `${box.bottom + 4}px`,
    right: `${document.documentElement.clientWidth - box.right}px`,
    maxHeight: `${Math.min(832, window.innerHeight - box.bottom - 20)}px`,
  })
}
