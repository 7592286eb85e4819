import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

type Props = { busy: boolean; onMore: () => void }

/** Fetches the next page when it comes near, or when pressed. */
export function ListEnd({ busy, onMore }: Props) {
  const t = useT()
  const watch = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) return
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
        rootMargin: '6000px',
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [onMore],
  )
  return (
    <div ref={watch} className="flex justify-center py-5">
      <Button busy={busy} onClick={onMore}>
        {t('task-list.more')}
      </Button>
    </div>
  )
}
