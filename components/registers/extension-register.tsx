'use client'
import { Link } from '@/components/ui/link'
import type { RegisteredExtension } from '@/lib/contracts/register'
import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { RegisterPage } from './register-page'
import { TaskLine } from './task-line'
import { useRegister, useRegisterAddress } from './use-register'

const HEAD = 'border-rule-2 border-b py-2 pr-4 text-left font-medium text-caption text-ink-2'
const CELL = 'py-3 pr-4 align-top text-table max-md:block max-md:py-0.5'

/** Sổ gia hạn, newest first: which task, from when to when and why, who asked, what was decided. */
export function ExtensionRegister() {
  const t = useT()
  const address = useRegisterAddress('extensions')
  const found = useRegister('extensions', address.query)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? null
  const columns = [
    ['day', 'w-28'],
    ['task', ''],
    ['dates', 'w-44'],
    ['by', 'w-40'],
    ['decision', 'w-44'],
  ] as const
  return (
    <RegisterPage address={address} found={found} total={total} shown={items.length}>
      <table className={`w-full table-fixed max-md:block ${found.isPlaceholderData ? 'opacity-60' : ''}`}>
        <caption className="sr-only">{t('register.name.extensions')}</caption>
        <thead className="max-md:hidden">
          <tr>
            {columns.map(([name, width]) => (
              <th key={name} scope="col" className={`${HEAD} ${width}`}>
                {t(`register.extension.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {items.map((extension) => (
            <ExtensionRow key={extension.id} extension={extension} />
          ))}
        </tbody>
      </table>
    </RegisterPage>
  )
}

function ExtensionRow({ extension }: { extension: RegisteredExtension }) {
  const t = useT()
  const { task, from, due, reason, by, at, ordinal } = extension
  return (
    <tr className="border-rule border-b max-md:block max-md:py-3 print:break-inside-avoid">
      <td className={CELL}>
        <span className="font-num">{uiDate(vietnamDay(at))}</span>
      </td>
      <td className={CELL}>
        <TaskLine task={task} />
        <p className="whitespace-pre-line break-words pt-1">{t('register.quote', { text: reason })}</p>
      </td>
      <td className={CELL}>
        <span className="font-num">{uiDate(from)}</span> <span aria-hidden="true">→</span>
        <span className="sr-only">{t('register.extension.to')}</span>{' '}
        <b className="font-num font-semibold">{uiDate(due)}</b>
        <span className="block text-ink-3 text-secondary max-md:inline max-md:pl-2">
          {t('register.extension.added', { n: daysBetween(from as PlainDate, due as PlainDate) })}
        </span>
      </td>
      <td className={CELL}>
        {by.name}
        <span className="block text-ink-3 text-secondary max-md:inline max-md:pl-2">
          {t('register.urging.nth', { n: ordinal })}
        </span>
      </td>
      <td className={CELL}>
        <Decision extension={extension} />
      </td>
    </tr>
  )
}

function Decision({
  extension: { id, state, decidedAt, decidedBy, note },
}: {
  extension: RegisteredExtension
}) {
  const t = useT()
  if (state === 'pending')
    return (
      <Link
        href={`/extensions/${id}`}
        className="text-brand underline max-md:inline-flex max-md:min-h-11 max-md:items-center"
      >
        {t('register.extension.is.pending')}
      </Link>
    )
  return (
    <>
      {t(`register.extension.is.${state}`)}
      {decidedAt && (
        <span className="block text-ink-3 text-secondary">
          {decidedBy
            ? t('register.extension.decided', { name: decidedBy.name, date: uiDate(vietnamDay(decidedAt)) })
            : uiDate(vietnamDay(decidedAt))}
        </span>
      )}
      {note && (
        <span className="block break-words text-secondary">{t('register.quote', { text: note })}</span>
      )}
    </>
  )
}
