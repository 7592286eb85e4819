import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import type { Queue } from './use-queue'

type Props = { queue: Queue; children: ReactNode; refusal: string | null }

/** The decision itself: under the choices at a desk, fixed under the thumb on a phone. */
export function ActionsBar({ queue, children, refusal }: Props) {
  const t = useT()
  return (
    <div
      data-bottom-bar
      className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-4 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-rule-2 max-md:border-t max-md:bg-surface max-md:px-4 max-md:pt-2.5 max-md:pb-[calc(0.625rem+env(safe-area-inset-bottom))] print:hidden"
    >
      {refusal && (
        <p role="alert" className="basis-full font-medium text-table">
          {refusal}
        </p>
      )}
      {children}
      <Link href={queue.next ?? '/'} className={buttonClass({ variant: 'ghost' })}>
        {t('decide.later')}
      </Link>
      <p className="ml-auto text-ink-3 text-secondary max-md:hidden">
        {queue.left === 0 && t('decide.last')}
        {!!queue.left && t('decide.left', { n: queue.left, more: queue.more ? 'yes' : 'no' })}
      </p>
    </div>
  )
}
