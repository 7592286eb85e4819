import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { type Queue, useFocusHere } from './use-queue'

type Props = { title: string; children?: ReactNode; queue: Queue }

/** In the place of the choices once there is nothing to choose: what became of it, by whom and when; and what follows. */
export function Outcome({ title, children, queue }: Props) {
  const t = useT()
  const heading = useFocusHere<HTMLHeadingElement>('outcome')
  return (
    <section aria-labelledby="outcome" className="rounded-control bg-sunken p-4">
      <h2 ref={heading} id="outcome" tabIndex={-1} className="flex items-center gap-2 text-h2 outline-none">
        <Icon name="check-check" size={18} className="text-ink-2" />
        <span className="min-w-0">{title}</span>
      </h2>
      {children && <div className="pt-1 text-ink-2 text-table">{children}</div>}
      <p className="flex flex-wrap gap-2 pt-3">
        {queue.next ? (
          <ButtonLink key="next" variant="primary" href={queue.next}>
            {t('decide.next', { n: queue.left ?? 0 })}
          </ButtonLink>
        ) : (
          <ButtonLink key="home" href="/">
            {t('decide.home')}
          </ButtonLink>
        )}
      </p>
    </section>
  )
}
