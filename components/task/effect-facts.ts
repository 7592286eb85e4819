import type { Campaign } from '@/lib/contracts/campaign'
import type { Effect } from '@/lib/contracts/effect'
import type { Rate } from '@/lib/domain/rates'
import { roman } from '@/lib/domain/task-key'
import { uiFraction, uiMeanPercent, uiRate } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

type Words = { t: Translator; locale: Locale; groups: Campaign['groups'] }
type Change = Effect['plan']
export type EffectFact = { key: string; label: string; before: string; after: string; aside: string | null }

/** The three rates before and after, each with its fraction. */
export function rateFacts({ t, locale }: Words, { before, after }: Change): EffectFact[] {
  const fact = (key: 'onTime' | 'onTimeOriginal' | 'completed') => ({
    key,
    label: t(`effect.${key}`),
    ...rateShift(locale, before.rates[key], after.rates[key]),
  })
  return [fact('onTime'), fact('onTimeOriginal'), fact('completed')]
}

export function rateShift(locale: Locale, before: Rate, after: Rate) {
  const [was, is] = [fractionOf(before, locale), fractionOf(after, locale)]
  return { before: was, after: is, aside: was === is || after.den === 0 ? null : uiRate(after, locale) }
}

const fractionOf = (rate: Rate, locale: Locale) =>
  rate.den === 0 ? uiRate(rate, locale) : uiFraction(rate, locale)

/** Actual and planned percent of the groups touched and of the plan. */
export function progressFacts(words: Words, { plan, groups }: Effect): EffectFact[] {
  const { t } = words
  return [
    ...groups.flatMap(({ key, ...change }) => percents(key, nameOf(words, key), change, t)),
    ...percents('plan', t('effect.plan'), plan, t),
  ]
}

function nameOf({ t, groups }: Words, key: string): string {
  const group = groups.find((one) => one.key === key)
  return t('effect.group', { number: group ? roman(group.ordinal) : key })
}

/** The planned percent is told only where it moves: an extension never does that, an edit may. */
function percents(key: string, label: string, { before, after }: Change, t: Translator): EffectFact[] {
  const actual = {
    key,
    label,
    before: uiMeanPercent(before.actual, before.allConfirmed),
    after: uiMeanPercent(after.actual, after.allConfirmed),
    aside: null,
  }
  const planned = {
    key: `${key} planned`,
    label: t('effect.planned', { scope: label }),
    before: uiMeanPercent(before.planned, true),
    after: uiMeanPercent(after.planned, true),
    aside: null,
  }
  return planned.before === planned.after ? [actual] : [actual, planned]
}
