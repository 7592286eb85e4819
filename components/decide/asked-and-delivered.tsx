import type { ReactNode } from 'react'
import { useShortName } from '@/components/task/unit-name'
import { StateMark } from '@/components/ui/state-mark'
import type { ResultDecision } from '@/lib/contracts/decision'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { quantityText, targetText } from '@/lib/sentences/quantity'
import { Fact } from './facts'
import { EarlierReturns, Updates } from './updates'

/** What the plan asked for beside what was delivered. */
export function AskedAndDelivered({ found }: { found: ResultDecision }) {
  const t = useT()
  return (
    <div className="mt-4 grid border-ink border-t md:grid-cols-2">
      <Side title={t('decide.asked')}>
        <Asked task={found.task} />
      </Side>
      <Side title={t('decide.delivered')}>
        <Delivered found={found} />
      </Side>
    </div>
  )
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0 pt-3.5 md:not-first:border-rule md:not-first:border-l md:not-first:pl-5 md:first:pr-5">
      <h2 className="font-semibold text-[1rem]/6">{title}</h2>
      <dl className="flex flex-col gap-2 pt-2 pb-2">{children}</dl>
    </section>
  )
}

function Asked({ task }: { task: TaskDetail }) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  const { product, indicator, coordinatingUnits, quote, dueLabel, dueOn } = task
  return (
    <>
      <Fact name={t('task.field.product')}>{product ?? t('decide.unsaid')}</Fact>
      {indicator && (
        <Fact name={t('task.field.indicator')}>
          <b className="font-num font-semibold">{uiNumber(indicator.target, locale)}</b>{' '}
          {t('decide.indicator', { unit: indicator.unit, name: indicator.name })}
        </Fact>
      )}
      <Fact name={t('task.field.dueOn')}>
        {dueOn && <span className="font-num">{uiDate(dueOn)}</span>}{' '}
        {dueLabel ? t('decide.wording', { label: dueLabel }) : !dueOn && t('task.due.none')}
      </Fact>
      {coordinatingUnits.length > 0 && (
        <Fact name={t('decide.coordinating')}>{coordinatingUnits.map(nameOf).join(', ')}</Fact>
      )}
      {quote && (
        <Fact name={t('decide.quote')}>
          <q className="font-doc text-[1rem]/[1.4375rem] italic before:content-['“'] after:content-['”']">
            {quote}
          </q>
        </Fact>
      )}
    </>
  )
}

function Delivered({ found: { task, result, updates, returned } }: { found: ResultDecision }) {
  const t = useT()
  const locale = useLocale()
  const { indicator, steps, evidence } = task
  const done = steps.filter((step) => step.done).length
  return (
    <>
      <Fact name={t('decide.result')}>
        <span className="whitespace-pre-line font-medium text-[1.0625rem]/6.5">
          {result ? result.result || t('decide.evidenceOnly') : t('decide.neverSent')}
        </span>
      </Fact>
      {indicator && (
        <Fact name={t('decide.quantity')}>
          <b className="font-num font-semibold">{uiNumber(indicator.done, locale)}</b>
          {targetText(indicator, locale)}{' '}
          {indicator.done >= indicator.target && (
            <>
              <StateMark shape="tick" tone="done" size={14} className="inline-block align-[-2px]" />
              <span className="sr-only">{t('decide.enough')}</span>
            </>
          )}
        </Fact>
      )}
      {result?.shortfallReason && (
        <Fact name={t('decide.shortfall')}>
          <span className="whitespace-pre-line">{result.shortfallReason}</span>
        </Fact>
      )}
      <Fact name={t('evidence.title')}>{t('decide.evidenceCount', { n: evidence.length })}</Fact>
      {steps.length > 0 && (
        <Fact name={t('task-part.steps')}>{t('decide.steps', { done, n: steps.length })}</Fact>
      )}
      <Updates
        updates={updates}
        quantity={(n) => indicator && quantityText({ ...indicator, done: n }, locale)}
      />
      <EarlierReturns returned={returned} />
    </>
  )
}
