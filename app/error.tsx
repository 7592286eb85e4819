'use client'
import { FailureView } from '@/components/shell/failure-view'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main>
      <FailureView digest={error.digest} onRetry={reset} />
    </main>
  )
}
