import { useId } from 'react'
import { Link } from '@/components/ui/link'
import type { Notification, NotificationList } from '@/lib/contracts/notification'
import { useT } from '@/lib/i18n/provider'
import { NotificationRow } from './notification-row'
import { type SECTIONS, sectionsOf, type Tab } from './notification-tabs'

type Props = {
  list: NotificationList
  tab: Tab
  /** one below the title's level */
  heading: 'h2' | 'h3'
  onOpen: (entry: Notification) => void
}

/** First what waits for the reader, then today, then before. */
export function NotificationSections({ list, tab, heading, onOpen }: Props) {
  const t = useT()
  return (
    <>
      {sectionsOf(list, tab).map(({ section, entries }) => (
        <Section key={section} section={section} entries={entries} heading={heading} onOpen={onOpen} />
      ))}
      {list.more && (
        <Link href="/" className="block px-5 py-3 text-secondary max-md:px-4">
          <span className="link">{t('notifications.more')}</span>
        </Link>
      )}
    </>
  )
}

type SectionProps = Pick<Props, 'heading' | 'onOpen'> & {
  section: (typeof SECTIONS)[number]
  entries: Notification[]
}

function Section({ section, entries, heading: Heading, onOpen }: SectionProps) {
  const t = useT()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <Heading id={headingId} className="px-5 pt-3 pb-1 font-semibold text-ink-2 text-secondary max-md:px-4">
        {t(`notifications.section.${section}`)}
        {section === 'decisions' && <span className="font-medium text-ink-3"> {entries.length}</span>}
      </Heading>
      <ul>
        {entries.map((entry) => (
          <NotificationRow key={entry.id} entry={entry} onOpen={() => onOpen(entry)} />
        ))}
      </ul>
    </section>
  )
}
