import { StateMark } from '@/components/ui/state-mark'
import type { Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { PartHead } from './part-head'

type Check = { state: 'done' | 'wait' | 'open'; text: string }

function reviewCheck(t: Translator, review: Report['review']): Check {
  if (!review) return { state: 'wait', text: t('reports.check.noReview') }
  const words = { name: review.by.name, note: review.note ?? '' }
  return review.verdict === 'agreed'
    ? { state: 'done', text: t('reports.review.agreed', words) }
    : { state: 'open', text: t('reports.review.returned', words) }
}

/** A character as it can be shown; one of a private area looks different on each device, and has a number. */
function namedLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return /\p{Co}/u.test(letter) ? `U+${code.toString(16).toUpperCase()}` : letter
}

/** What is ready and what is missing before the report can be issued; `unprintable` = characters that its font lacks. */
export function BeforeIssue({ report, unprintable }: { report: Report; unprintable: string[] }) {
  const t = useT()
  const { sections, heading, figures, frozen, changesSinceFrozen, review } = report
  const empty = sections.filter(({ text }) => text.trim() === '')
  const waiting = figures.counts.submitted
  const checks: Check[] = [
    empty.length === 0
      ? { state: 'done', text: t('reports.check.sections') }
      : {
          state: 'open',
          text: t('reports.check.empty', { titles: empty.map(({ title }) => title).join(', ') }),
        },
    { state: 'done', text: t('reports.check.form') },
    ...(unprintable.length > 0
      ? [
          {
            state: 'open' as const,
            text: t('reports.check.unprintable', { characters: unprintable.map(namedLetter).join(' ') }),
          },
        ]
      : []),
    heading.signer.name
      ? { state: 'done', text: t('reports.check.signer', { name: heading.signer.name }) }
      : { state: 'open', text: t('reports.check.noSigner') },
    frozen
      ? {
          state: changesSinceFrozen > 0 ? 'wait' : 'done',
          text: t('reports.check.frozen', { n: changesSinceFrozen }),
        }
      : { state: 'open', text: t('reports.check.live') },
    reviewCheck(t, review),
    ...(waiting > 0 ? [{ state: 'wait' as const, text: t('reports.check.waiting', { n: waiting }) }] : []),
    { state: 'open', text: t('reports.check.number') },
  ]
  const shape = { done: 'tick', wait: 'hourglass', open: 'ring-dashed' } as const
  return (
    <section aria-labelledby="checks" className="border-rule-2 border-t pt-3">
      <PartHead id="checks" icon="list-checks" title={t('reports.checks')} />
      <ul className="flex flex-col gap-1.5 text-table">
        {checks.map(({ state, text }) => (
          <li key={text} className="flex items-start gap-2.5">
            <span className={state === 'done' ? 'text-done' : state === 'wait' ? 'text-wait' : 'text-ink-3'}>
              <StateMark shape={shape[state]} size={16} />
            </span>
            <span className="min-w-0">
              <span className="sr-only">{t(`reports.check.${state}`)}</span> {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
