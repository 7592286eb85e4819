'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { whenPageStands } from '@/components/shell/when-page-stands'
import type { OutboxProps } from './use-outbox'
import { AT_REST, useIsOnline, usePending } from './use-pending'

/** What waits on this device goes to the server by itself, on whatever page one is. */
export function Outbox() {
  const pending = usePending()
  const isOnline = useIsOnline()
  const [run, setRun] = useState(AT_REST)
  const Strip = useStrip(isOnline)
  if (!Strip || (isOnline && pending.length === 0 && !run.isSending)) return null
  return <Strip pending={pending} isOnline={isOnline} run={run} onRun={setRun} />
}

/**
 * No part of the first load, but here before the network fails: fetched once the page stands, and again when the network
 * is back. Not earlier: an update that went through while the page still wakes up would change figures under it.
 */
function useStrip(isOnline: boolean): ComponentType<OutboxProps> | null {
  const [loaded, setLoaded] = useState<{ Strip: ComponentType<OutboxProps> } | null>(null)
  const isMissing = loaded === null
  useEffect(() => {
    if (!isMissing || !isOnline) return
    return whenPageStands(() => {
      import('./outbox-strip').then(
        ({ OutboxStrip }) => setLoaded({ Strip: OutboxStrip }),
        () => undefined,
      )
    })
  }, [isMissing, isOnline])
  return loaded?.Strip ?? null
}
