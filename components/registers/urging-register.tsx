'use client'
import { useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { UrgeButton } from '@/components/task/urge-button'
import { ExplanationDialog } from '@/components/task/verbs/verb-dialog'
import { Button } from '@/components/ui/button'
import type { RegisteredUrging } from '@/lib/contracts/register'
import type { Task } from '@/lib/contracts/task'
import { daysBetween, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { isOpen } from '@/lib/domain/task'
import { uiDate, uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { RegisterPage } from './register-page'
import { TaskLine } from './task-line'
import { useRegister, useRegisterAddress } from './use-register'

/** Sổ đôn đốc, newest first: who, when, which time, how late the task was then, answered or not. */
export function UrgingRegister() {
  const t = useT()
  const address = useRegisterAddress('urgings')
  const found = useRegister('urgings', address.query)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? null
  const head = 'border-rule-2 border-b py-2 pr-4 text-left font-medium text-caption text-ink-2'
  return (
    <RegisterPage address={address} found={found} total={total} shown={items.length}>
      <table className={`w-full table-fixed max-md:block ${found.isPlaceholderData ? 'opacity-60' : ''}`}>
        <caption className="sr-only">{t('register.name.urgings')}</caption>
        <thead className="max-md:hidden">
          <tr>
            <th scope="col" className={`${head} w-28`}>
              {t('register.urging.day')}
            </th>
            <th scope="col" className={head}>
              {t('register.urging.task')}
            </th>
            <th scope="col" className={`${head} w-44`}>
              {t('register.urging.by')}
            </th>
            <th scope="col" className={`${head} w-36`}>
              {t('register.urging.late')}
            </th>
            <th scope="col" className={`${head} w-36`}>
              {t('register.urging.answer')}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {items.map((urging) => (
            <UrgingRow key={urging.id} urging={urging} />
          ))}
        </tbody>
      </table>
    </RegisterPage>
  )
}

const CELL = 'py-3 pr-4 align-top text-table max-md:block max-md:py-0.5'

function UrgingRow({ urging }: { urging: RegisteredUrging }) {
  const t = useT()
  const { task, by, urged, at, ordinal, note, daysLate } = urging
  return (
    <tr className="border-rule border-b max-md:block max-md:py-3 print:break-inside-avoid">
      <td className={CELL}>
        <span className="font-num">{uiDate(vietnamDay(at))}</span>
        <span className="block text-ink-3 text-secondary max-md:inline max-md:pl-2">{uiTime(at)}</span>
      </td>
      <td className={CELL}>
        <TaskLine task={task} />
        {note && (
          <p className="whitespace-pre-line break-words pt-1">{t('register.quote', { text: note })}</p>
        )}
        <RowActions task={task} />
      </td>
      <td className={CELL}>
        {by.name}
        <span className="block text-ink-3 text-secondary">
          {urged
            ? t('register.urging.urged', { name: urged.name, n: ordinal })
            : t('register.urging.nth', { n: ordinal })}
        </span>
      </td>
      <td className={CELL}>
        {daysLate > 0 ? (
          <b className="font-semibold text-late">{t('register.urging.lateDays', { n: daysLate })}</b>
        ) : (
          t('register.urging.inTime')
        )}
      </td>
      <td className={CELL}>
        <Answered urging={urging} />
      </td>
    </tr>
  )
}

/** Days between the urging and the first word of its units, or how long there has been none. */
function Answered({ urging: { at, answeredAt } }: { urging: RegisteredUrging }) {
  const t = useT()
  const { today } = useViewer()
  const until = answeredAt ? vietnamDay(answeredAt) : plainDate(today)
  const days = daysBetween(vietnamDay(at), until)
  return (
    <>
      {answeredAt ? t('register.urging.given', { date: uiDate(until) }) : t('register.urging.none')}
      <span className="block text-ink-3 text-secondary max-md:inline max-md:pl-2">
        {t('register.urging.after', { n: days })}
      </span>
    </>
  )
}

/** What a reader of the ledger does next, on a task that is still open. */
function RowActions({ task }: { task: Task }) {
  const t = useT()
  const may = useMay(task)
  const [isAsking, setIsAsking] = useState(false)
  if (!isOpen(task.status) || !(may('urge') || may('ask_explanation'))) return null
  return (
    <div className="flex flex-wrap gap-2 pt-2 print:hidden">
      <UrgeButton task={task} />
      {may('ask_explanation') && (
        <Button size="sm" onClick={() => setIsAsking(true)}>
          {t('verb.explanation')}
        </Button>
      )}
      {isAsking && <ExplanationDialog task={task} onClose={() => setIsAsking(false)} />}
    </div>
  )
}
