import { useQuery } from '@tanstack/react-query'
import { type EffectFact, progressFacts, rateFacts } from '@/components/task/effect-facts'
import { Shift } from '@/components/task/shift'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { isPlainDate } from '@/lib/domain/calendar'
import { isMoved } from '@/lib/domain/effect'
import { uiDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { tallyQuery } from '@/lib/queries/decisions'
import { effectOfForm } from './counted-values'
import type { FormValues } from './form-values'

type Props = { campaign: Campaign; task: TaskDetail | null; first: FormValues; values: FormValues }
type Own = Pick<EffectFact, 'key' | 'label' | 'before' | 'after'>

/** The fields that count, old and new, then what they do to the group, the plan and the rates. */
export function EffectSection({ campaign, task, first, values }: Props) {
  const t = useT()
  const locale = useLocale()
  const { data: tally } = useQuery(tallyQuery(campaign.id))
  const own = task ? ownChanges({ t, locale, campaign }, first, values) : []
  const effect = tally && effectOfForm(tally, task, values)
  const moves = effect && [effect.plan, ...effect.groups].some(isMoved)
  const words = { t, locale, groups: campaign.groups }
  const facts = moves
    ? [
        ...progressFacts(words, effect),
        ...rateFacts(words, effect.plan).filter(({ before, after }) => before !== after),
      ]
    : []
  return (
    <section aria-labelledby="form-effect">
      <SectionHeading
        id="form-effect"
        aside={task ? <span className="text-h2">{uiNumber(own.length, locale)}</span> : undefined}
      >
        {t('form.effect')}
      </SectionHeading>
      <div aria-live="polite">
        <dl>
          {[...own, ...facts].map((fact) => (
            <div key={fact.key} className="flex gap-3 border-rule border-b py-2 text-table">
              <dt className="w-[42%] flex-none text-ink-2 text-secondary">{fact.label}</dt>
              <dd className="min-w-0 break-words">
                <Shift before={fact.before} after={fact.after} />
              </dd>
            </div>
          ))}
        </dl>
        {effect && !moves && <p className="pt-2.5 text-ink-2 text-secondary">{t('form.effect.nothing')}</p>}
      </div>
      {moves && <p className="pt-2.5 text-ink-3 text-secondary">{t('form.effect.past')}</p>}
    </section>
  )
}

type Words = { t: Translator; locale: Locale; campaign: Campaign }

/** What was changed of the fields that figures and the road are made of. */
function ownChanges({ t, locale, campaign }: Words, first: FormValues, now: FormValues): Own[] {
  const none = t('form.effect.none')
  const day = (text: string) => (isPlainDate(text) ? uiDate(text) : none)
  const groupOf = (key: string) => campaign.groups.find((group) => group.key === key)?.title ?? key
  const rows = [
    { key: 'group', label: t('task.field.group'), before: groupOf(first.group), after: groupOf(now.group) },
    {
      key: 'weight',
      label: t('task.field.weight'),
      before: uiNumber(first.weight, locale),
      after: uiNumber(now.weight, locale),
    },
    {
      key: 'startsOn',
      label: t('task.field.startsOn'),
      before: day(first.startsOn),
      after: day(now.startsOn),
    },
    { key: 'dueOn', label: t('task.field.dueOn'), before: day(first.dueOn), after: day(now.dueOn) },
    {
      key: 'target',
      label: t('form.task.target'),
      before: first.indicatorTarget || none,
      after: now.indicatorTarget || none,
    },
  ]
  return rows.filter(({ before, after }) => before !== after)
}
