'use client'
import { type QueryCache, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ToastProvider } from '@/components/ui/toast'
import { ApiError } from '@/lib/http/api-client'
import { createQueryClient } from '@/lib/queries/query-client'

/** Query cache and toasts of the workspace. A session that ended leads to the sign-in page and leaves nothing behind. */
export function Providers({ children, toastLabel }: { children: ReactNode; toastLabel: string }) {
  const [client] = useState(() => {
    const created = createQueryClient()
    const leave = (error: Error) => {
      if (!(error instanceof ApiError) || error.status !== 401) return
      created.clear()
      window.location.assign(
        `/sign-in?from=${encodeURIComponent(window.location.pathname + window.location.search)}`,
      )
    }
    created.getQueryCache().config.onError = leave satisfies NonNullable<QueryCache['config']['onError']>
    created.getMutationCache().config.onError = leave
    return created
  })
  return (
    <QueryClientProvider client={client}>
      <ToastProvider regionLabel={toastLabel}>{children}</ToastProvider>
    </QueryClientProvider>
  )
}
