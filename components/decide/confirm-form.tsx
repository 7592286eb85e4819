import { type KeyboardEvent, useId, useRef } from 'react'
import { useAction } from '@/components/shell/keys/key-actions'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import type { ResultDecision } from '@/lib/contracts/decision'
import { useT } from '@/lib/i18n/provider'
import { ActionsBar } from './actions-bar'
import { ChangedNotice } from './changed-notice'
import { ChoiceCard } from './choice-card'
import { ConfirmEffect, ReturnEffect } from './result-effects'
import type { Answer, DecideResult } from './use-decide-result'
import type { Queue } from './use-queue'

type Props = {
  found: ResultDecision
  effect: NonNullable<ResultDecision['effect']>
  decision: DecideResult
  queue: Queue
}

/** Both answers with what they do, and the button that carries the verb of the one chosen. */
export function ConfirmForm({ found, effect, decision, queue }: Props) {
  const t = useT()
  const name = useId()
  const { task, refusals } = found
  const { choice, choose } = decision
  const reason = useRef<HTMLTextAreaElement>(null)
  const chooseByKey = (answer: Answer) => {
    choose(answer)
    if (answer === 'return') requestAnimationFrame(() => reason.current?.focus())
  }
  const send = async () => {
    if (!(await decision.send())) reason.current?.focus()
  }
  useAction('chooseFirst', refusals.confirm ? null : () => chooseByKey('confirm'))
  useAction('chooseSecond', refusals.return ? null : () => chooseByKey('return'))
  useAction('decide', choice ? () => void send() : null)
  const stateOf = (answer: Answer) => (refusals[answer] ? 'closed' : choice === answer ? 'chosen' : 'open')
  const author = found.result?.by.name ?? ''
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} className="border-rule-2 border-t pt-4 pb-2 font-semibold text-[1rem]/6">
        {t(choice ? 'decide.yours' : 'decide.twoWays')}
      </h2>
      <Refusal refusals={refusals} />
      <div
        role="radiogroup"
        aria-labelledby={`${name}-title`}
        className="border-rule border-t"
        onKeyDown={useDigits(chooseByKey, refusals)}
      >
        <ChoiceCard
          name={name}
          title={t('decide.confirm')}
          state={stateOf('confirm')}
          onChoose={() => choose('confirm')}
        >
          <ConfirmEffect found={found} effect={effect.confirm} />
        </ChoiceCard>
        <ChoiceCard
          name={name}
          title={t('decide.return')}
          state={stateOf('return')}
          onChoose={() => choose('return')}
          asks={
            <TextArea
              ref={reason}
              label={t('verb.return.reason')}
              required={t('task.required')}
              hint={t('decide.reasonSeen', { name: author })}
              rows={3}
              maxLength={2_000}
              value={decision.reason}
              error={decision.reasonError}
              onChange={(event) => decision.write(event.currentTarget.value)}
            />
          }
        >
          <ReturnEffect found={found} effect={effect} />
        </ChoiceCard>
      </div>
      {decision.changes && <ChangedNotice task={task} changes={decision.changes} />}
      {choice && (
        <ActionsBar queue={queue} refusal={decision.refusal}>
          <Button variant="primary" busy={decision.isBusy} onClick={() => void send()}>
            {t(choice === 'confirm' ? 'task.confirm.verb' : 'verb.return')}
          </Button>
        </ActionsBar>
      )}
    </section>
  )
}

/** A digit pressed while one of the radios has the focus; the page's own keys are silent there. */
function useDigits(choose: (answer: Answer) => void, refusals: ResultDecision['refusals']) {
  const { singleKeys } = useViewer()
  return ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const isRadio = target instanceof HTMLInputElement && target.type === 'radio'
    if (!singleKeys || !isRadio || ctrlKey || metaKey || altKey) return
    if (key === '1' && !refusals.confirm) choose('confirm')
    if (key === '2' && !refusals.return) choose('return')
  }
}

/** Why this person may not decide, where they may not. */
function Refusal({ refusals: { confirm, return: back } }: Pick<ResultDecision, 'refusals'>) {
  const t = useT()
  if (!confirm) return null
  return (
    <Notice icon="lock" className="mb-3">
      {t(`decide.refusal.${confirm}`)} {!back && t('decide.mayReturn')}
    </Notice>
  )
}
