import 'server-only'
import type { ExtensionDecision, ResultDecision } from '@/lib/contracts/decision'
import { type Context, query } from '@/lib/data/context'
import { readTally } from '@/lib/data/dashboard/tally'
import { daysOffSql } from '@/lib/data/holidays/days-off'
import { findTask, linked, toDetail } from '@/lib/data/tasks/detail'
import { countedOf, resourceOf } from '@/lib/data/tasks/row'
import { knownId } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { contradicts } from '@/lib/domain/dependencies'
import { asIfDone, effectOf, withState } from '@/lib/domain/effect'
import { DomainError } from '@/lib/domain/errors'
import { refusalOf } from '@/lib/domain/policy'
import type { Rates } from '@/lib/domain/rates'
import type { Counted } from '@/lib/domain/tally'
import { confirmResult, extendTask, mayExtend, returnResult } from '@/lib/domain/verbs'
import { workingDaysBetween, workingDaysWithin } from '@/lib/domain/working-days'
import { type Sent, toSentResult, toUpdates, updatesSql, type WithUpdates } from './results'

/** What a result is decided with: asked beside delivered, and what each answer does to the figures. Two statements. */
export function getResultDecision(ctx: Context, taskId: string): Promise<ResultDecision> {
  return query(ctx, async (sql) => {
    const row = await findTask<WithUpdates>(sql, ctx, sql`t.id = ${knownId(taskId)}`, updatesSql(sql))
    const tally = await readTally(sql, ctx, row.campaignId)
    const task = countedOf(row)
    const sent: Sent[] = row.submissions ?? []
    const last = sent.find(({ id }) => id === row.submissionId) ?? sent[0]
    const isWaiting = row.status === 'submitted'
    const confirmed = isWaiting ? withState(task, confirmResult(task)) : task
    const sentBack = isWaiting ? withState(task, returnResult(task)) : task
    const effect = (after: Counted) => effectOf(tally.groups, task, after, tally.span)
    return {
      task: toDetail(row, ctx.today),
      result: last ? toSentResult(last) : null,
      judgedBy: row.submittedDueOn,
      returned: sent.filter((one) => one !== last && one.state === 'returned').map(toSentResult),
      updates: toUpdates(row),
      refusals: {
        confirm: refusalOf(ctx.viewer, 'confirm', resourceOf(row)),
        return: refusalOf(ctx.viewer, 'return', resourceOf(row)),
      },
      effect: isWaiting
        ? {
            confirm: effect(confirmed),
            return: effect(sentBack),
            returnsTo: {
              status: sentBack.status,
              percent: sentBack.percent,
              done: sentBack.indicator?.done ?? null,
            },
          }
        : null,
    }
  })
}

/** What a request for a later date is decided with: both dates, what lies between, and both outcomes. Two statements. */
export function getExtension(ctx: Context, extensionId: string): Promise<ExtensionDecision> {
  return query(ctx, async (sql) => {
    const id = knownId(extensionId)
    const row = await findTask<{ holidays: string[] }>(
      sql,
      ctx,
      sql`t.id = (select x.task_id from extensions x where x.id = ${id})`,
      sql`, (select coalesce(json_agg(h."on"), '[]') from ${daysOffSql(sql, ctx.today)}) as holidays`,
    )
    const holidays = new Set(row.holidays)
    const tally = await readTally(sql, ctx, row.campaignId)
    const extension = row.extensions?.find((one) => one.id === id)
    if (!extension) throw new DomainError('not_found')
    const isPending = extension.state === 'pending' && mayExtend(row.status)
    // While it waits, the date that would stay is the task's own: it may have been moved since the request.
    const from = ((isPending && row.dueOn) || extension.from) as PlainDate
    const due = extension.due as PlainDate
    const declined = countedOf(row)
    const approved = isPending ? withState(declined, extendTask(declined, due)) : declined
    const effect = (after: Counted) => effectOf(tally.groups, declined, after, tally.span)
    const ifDone = (task: Counted): Rates => effect(asIfDone(task, due)).plan.after.rates
    const waiting = row.followedBy ?? []
    const contradictedBy = (dueOn: PlainDate | null) =>
      waiting
        .filter((other) => contradicts({ startsOn: row.startsOn, dueOn }, other))
        .map((other) => linked(other, true))
    const until = due > tally.ceremonyOn ? due : tally.ceremonyOn
    return {
      task: toDetail(row, ctx.today),
      extension: { ...extension, from },
      earlier: (row.extensions ?? []).filter((one) => one.at < extension.at && one.state === 'approved'),
      ceremonyOn: tally.ceremonyOn,
      milestones: tally.milestones.filter(({ on }) => on >= ctx.today && on <= until),
      contradicted: { approved: contradictedBy(due), declined: contradictedBy(from) },
      workingDays: {
        added: workingDaysBetween(from, due, holidays),
        approved: workingDaysWithin(due, tally.ceremonyOn, holidays),
        declined: workingDaysWithin(from, tally.ceremonyOn, holidays),
      },
      refusal: refusalOf(ctx.viewer, 'decide_extension', {
        ...resourceOf(row),
        requestedBy: extension.by.id,
      }),
      effect: isPending ? { approve: effect(approved), decline: effect(declined) } : null,
      assumed: isPending
        ? {
            now: effect(declined).plan.before.rates,
            approved: ifDone(approved),
            declined: ifDone(declined),
          }
        : null,
    }
  })
}
