import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { uiDateTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { ownSessionsQuery, useEndSession, useSignOut } from '@/lib/queries/session'

/** Where the person is signed in, and the ways out. */
export function SessionList() {
  const t = useT()
  const { data } = useQuery(ownSessionsQuery())
  const end = useEndSession()
  const signOut = useSignOut()
  return (
    <div className="flex flex-col gap-4 pt-2">
      <ul>
        {data?.items.map((session) => (
          <li key={session.id} className="flex min-h-14 items-center gap-4 border-rule border-b py-2">
            <span className="min-w-0 flex-1">
              <b className="block truncate font-medium text-table">
                {deviceName(session.device) || t('account.unknownDevice')}
              </b>
              <span className="text-ink-3 text-secondary">
                {t('account.lastSeen', { time: uiDateTime(session.lastSeenAt) })}
              </span>
            </span>
            {session.current ? (
              <span className="text-ink-2 text-secondary">{t('account.here')}</span>
            ) : (
              <Button size="sm" onClick={() => end.mutate(session.id)}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button icon="log-out" busy={signOut.isPending} onClick={() => signOut.mutate('here')}>
          {t('shell.account.signOut')}
        </Button>
        <Button variant="ghost" onClick={() => signOut.mutate('everywhere')}>
          {t('account.endAll')}
        </Button>
      </div>
    </div>
  )
}

/** "Chrome · Windows" out of a user-agent line; nothing more is read from it. */
function deviceName(agent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//
    .exec(agent)?.[1]
    ?.replace('Edg', 'Edge')
    .replace('OPR', 'Opera')
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1]?.replace('Mac OS X', 'macOS')
  return [browser, system].filter(Boolean).join(' · ')
}
