'use client'
import { NotificationList } from './notification-list'

/** The bell's list as a page: on a phone, and wherever its address is opened. */
export function NotificationsPage() {
  return (
    <div className="max-w-[720px] md:px-5 md:pt-4 md:pb-16">
      <NotificationList />
    </div>
  )
}
