import { useId } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { Notification } from '@/lib/contracts/notification'
import { useT } from '@/lib/i18n/provider'
import { NotificationMark } from './notification-mark'
import { metaOf, sentenceOf } from './notification-sentence'

/** The whole row leads to the matter; only one thing in it takes the focus. */
const WHOLE_ROW = 'after:absolute after:inset-0'

export function NotificationRow({ entry, onOpen }: { entry: Notification; onOpen: () => void }) {
  const t = useT()
  const viewer = useViewer()
  const sentenceId = useId()
  const sentence = sentenceOf(t, viewer, entry)
  const verb = verbOf(entry)
  return (
    <li
      className={cn(
        'relative flex gap-3 border-rule border-b py-2 pr-4 pl-5 text-table/5 hover:bg-sunken max-md:py-3 max-md:pl-4',
        entry.unread && 'bg-brand-tint/55',
      )}
    >
      <span className="flex-none pt-px text-ink-2">
        <NotificationMark kind={entry.kind} />
      </span>
      <div className="min-w-0 flex-1">
        <p id={sentenceId} className="line-clamp-4 text-pretty break-words">
          {verb ? (
            sentence
          ) : (
            <Link href={entry.path} prefetch={false} onClick={onOpen} className={WHOLE_ROW}>
              {sentence}
            </Link>
          )}
        </p>
        <p className="text-ink-3 text-secondary">{metaOf(t, viewer, entry)}</p>
        {verb && (
          <ButtonLink
            href={entry.path}
            prefetch={false}
            variant="soft"
            size="sm"
            aria-describedby={sentenceId}
            onClick={onOpen}
            className={cn('my-1.5', WHOLE_ROW)}
          >
            {t(`notifications.verb.${verb}`)}
          </ButtonLink>
        )}
      </div>
      {entry.unread && (
        <span className="mt-1.5 size-[9px] flex-none rounded-full bg-brand-fill">
          <span className="sr-only">{t('notifications.unread')}</span>
        </span>
      )}
    </li>
  )
}

function verbOf({ kind, lastUrged }: Notification) {
  if (kind === 'silent') return lastUrged ? 'silentAgain' : 'silent'
  return kind === 'extension' || kind === 'result' ? kind : null
}
