'use client'
import { useViewer } from '@/components/shell/viewer-provider'
import { ObstacleActions } from '@/components/task/obstacle-actions'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import type { RegisteredObstacle } from '@/lib/contracts/register'
import { daysBetween, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { RegisterPage } from './register-page'
import { TaskLine } from './task-line'
import { useRegister, useRegisterAddress } from './use-register'

/** Sổ vướng mắc: open ones first, the oldest first. */
export function ObstacleRegister() {
  const address = useRegisterAddress('obstacles')
  const found = useRegister('obstacles', address.query)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? null
  return (
    <RegisterPage address={address} found={found} total={total} shown={items.length}>
      <ol className={found.isPlaceholderData ? 'opacity-60' : undefined}>
        {items.map((obstacle) => (
          <ObstacleRow key={obstacle.id} obstacle={obstacle} />
        ))}
      </ol>
    </RegisterPage>
  )
}

const dayOf = (instant: string) => vietnamDay(instant)

function ObstacleRow({ obstacle }: { obstacle: RegisteredObstacle }) {
  const t = useT()
  const { today } = useViewer()
  const { task, text, sinceOn, answer, clearing } = obstacle
  const until = clearing ? dayOf(clearing.at) : today
  const days = Math.max(0, daysBetween(plainDate(sinceOn), plainDate(until)))
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-5 border-rule border-t py-4 max-md:grid-cols-[2.75rem_minmax(0,1fr)] max-md:gap-x-3 print:break-inside-avoid print:py-2">
      <p className="text-center">
        <b className={cn('block text-[1.5rem]/8', clearing ? 'font-normal text-ink-3' : 'font-semibold')}>
          {days}
        </b>
        <span className="block text-caption text-ink-3">{t('register.days')}</span>
      </p>
      <div className="min-w-0">
        <TaskLine task={task} />
        <div className="flex items-start gap-4 max-md:flex-col max-md:gap-2">
          <div className="min-w-0 flex-1">
            <p className={cn('whitespace-pre-line break-words text-body', clearing && 'text-ink-2')}>
              {text}
            </p>
            <p className="text-ink-2 text-secondary">{factsOf(t, obstacle)}</p>
            {answer && (
              <p className="whitespace-pre-line break-words text-secondary">
                {t('task-part.obstacle.answer', {
                  name: answer.by.name,
                  date: uiDayMonth(dayOf(answer.at)),
                  text: answer.text,
                })}
              </p>
            )}
            {clearing && (
              <p className="whitespace-pre-line break-words text-secondary">
                {clearing.note
                  ? t('task-part.obstacle.cleared', {
                      name: clearing.by.name,
                      date: uiDayMonth(dayOf(clearing.at)),
                      note: clearing.note,
                    })
                  : t('task-part.obstacle.clearedBare', {
                      name: clearing.by.name,
                      date: uiDayMonth(dayOf(clearing.at)),
                    })}
              </p>
            )}
          </div>
          {clearing && (
            <Badge tone="done" mark="tick">
              {t('register.cleared')}
            </Badge>
          )}
        </div>
        {!clearing && (
          <div className="print:hidden">
            <ObstacleActions task={task} obstacle={obstacle} />
          </div>
        )}
      </div>
    </li>
  )
}

function factsOf(
  t: ReturnType<typeof useT>,
  { by, at, sinceOn, helpUnit, inReport }: RegisteredObstacle,
): string {
  return [
    t('task-part.obstacle.raised', { name: by.name, date: uiDayMonth(dayOf(at)) }),
    t('task-part.obstacle.since', { date: uiDate(sinceOn) }),
    helpUnit ? t('task-part.obstacle.help', { unit: helpUnit.name }) : '',
    inReport ? '' : t('register.notReported'),
  ]
    .filter(Boolean)
    .join(' · ')
}
