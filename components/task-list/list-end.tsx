import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

type Props = {
  /** the next page is on its way */
  busy: boolean
  /** nothing is being asked of the list, and its last page did not fail: then a next one may be fetched unasked */
  ready: boolean
  onMore: () => void
}

/**
 * Fetches the next page when it comes near, or when pressed. It looks again each time the list comes to rest: a page that
 * was on its way when the list was asked anew is dropped, and nothing else would ask for it while the end stays in sight.
 */
export function ListEnd({ busy, ready, onMore }: Props) {
  const t = useT()
  const watch = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element || !ready) return
      // A busy page is told of several frames at once, the oldest first.
      const seen: IntersectionObserverCallback = (frames) => frames.at(-1)?.isIntersecting && onMore()
      const observer = new IntersectionObserver(seen, { rootMargin: '6000px' })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [ready, onMore],
  )
  return (
    <div ref={watch} className="flex justify-center py-5">
      <Button busy={busy} onClick={onMore}>
        {t('task-list.more')}
      </Button>
    </div>
  )
}
