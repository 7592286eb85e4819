'use client'
import type { ReactNode } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkTabs } from '@/components/ui/tabs'
import { useT } from '@/lib/i18n/provider'
import { RegisterBar } from './register-bar'
import { REGISTERS } from './register-filter'
import { RegisterPaper } from './register-paper'
import { RegisterSkeleton } from './register-skeleton'
import { usePrinting } from './use-printing'
import type { RegisterAddress, useRegister } from './use-register'

type Props = {
  address: RegisterAddress
  found: Pick<
    ReturnType<typeof useRegister>,
    | 'isError'
    | 'isPending'
    | 'error'
    | 'isFetching'
    | 'hasNextPage'
    | 'isFetchingNextPage'
    | 'refetch'
    | 'fetchNextPage'
  >
  /** how many match, and how many of them are here */
  total: number | null
  shown: number
  children: ReactNode
}

/** One register: which it is, what it is asked, its records, and its paper. */
export function RegisterPage({ address, found, total, shown, children }: Props) {
  const t = useT()
  const { register, hrefOf } = address
  const print = usePrinting(found)
  return (
    <div data-paper="register" className="px-10 pt-8 pb-16 max-xl:px-6 max-md:px-4 max-md:pt-5 print:p-0">
      <header className="flex flex-wrap items-start justify-between gap-3 print:hidden">
        <div>
          <h1 className="text-h1">{t('register.title')}</h1>
          <p className="text-ink-2 text-secondary">{t(`register.about.${register}`)}</p>
        </div>
        <Button icon="printer" busy={print.isPreparing} onClick={print.start} className="max-md:hidden">
          {t('register.print')}
        </Button>
      </header>
      <LinkTabs
        label={t('register.title')}
        active={register}
        tabs={REGISTERS.map((name) => ({
          key: name,
          label: t(`register.name.${name}`),
          href: hrefOf({ choice: '', from: '', to: '', q: '' }, name),
        }))}
        className="border-rule border-b print:hidden"
      />
      <RegisterBar address={address} total={total} />
      <RegisterPaper address={address} total={total} />
      {found.isError && shown === 0 ? (
        <LoadFailure asked={found} title={t('register.failed')} />
      ) : found.isPending ? (
        <RegisterSkeleton />
      ) : shown === 0 ? (
        <Nothing address={address} />
      ) : (
        children
      )}
      {found.hasNextPage && (
        <div className="flex justify-center py-5 print:hidden">
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('register.more', { n: (total ?? 0) - shown })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Says what is true; where a filter hides something, the way to the whole. */
function Nothing({
  address: { register, filter, query, hrefOf, go, campaign },
}: {
  address: RegisterAddress
}) {
  const t = useT()
  const unit = campaign.units.find(({ key }) => key === filter.branch)
  const isFiltered = query !== '' && query !== `branch=${filter.branch}`
  const rest = { choice: '', q: '', from: '', to: '' } as const
  return (
    <EmptyState
      className="py-16"
      {...(isFiltered ? {} : { stone: '0' })}
      title={t(isFiltered ? 'register.none.filtered' : `register.none.${register}`)}
      fact={unit ? t('register.none.branch', { unit: unit.shortName }) : undefined}
      action={
        <>
          {isFiltered && <Button onClick={() => go(rest)}>{t('task-list.filter.drop')}</Button>}
          {unit && (
            <Button
              variant="ghost"
              onClick={() => window.history.replaceState(null, '', hrefOf({ branch: null }))}
            >
              {t('dashboard.branch.all')}
            </Button>
          )}
        </>
      }
    />
  )
}
