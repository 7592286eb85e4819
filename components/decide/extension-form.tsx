import { useAction } from '@/components/shell/keys/key-actions'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextArea } from '@/components/ui/text-area'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { useT } from '@/lib/i18n/provider'
import { ActionsBar } from './actions-bar'
import type { Decided, ExtensionDeciding } from './use-decide-extension'
import type { Queue } from './use-queue'

type Props = { found: ExtensionDecision; decision: ExtensionDeciding; queue: Queue }

/** Both verbs side by side; the chosen one, whose column is marked, is the main button. */
export function ExtensionForm({ found, decision, queue }: Props) {
  const t = useT()
  const { choice, choose, mayDecide, send, isBusy } = decision
  useAction('chooseFirst', mayDecide ? () => choose('approved') : null)
  useAction('chooseSecond', mayDecide ? () => choose('declined') : null)
  useAction('decide', mayDecide ? () => void send(choice) : null)
  const button = (of: Decided) => (
    <Button
      variant={choice === of ? 'primary' : 'secondary'}
      busy={isBusy && choice === of}
      onClick={() => void send(of)}
    >
      {t(`decide.extension.verb.${of}`)}
    </Button>
  )
  return (
    <section aria-labelledby="decision">
      <SectionHeading id="decision">{t(mayDecide ? 'decide.yours' : 'decide.waits')}</SectionHeading>
      {mayDecide ? (
        <div className="pt-3">
          <TextArea
            label={t('decide.note')}
            placeholder={t('decide.noteExample')}
            rows={2}
            maxLength={2_000}
            value={decision.note}
            onChange={(event) => decision.setNote(event.currentTarget.value)}
          />
          <ActionsBar queue={queue} refusal={decision.refusal}>
            {button('approved')}
            {button('declined')}
          </ActionsBar>
          <p className="pt-3 text-caption font-normal text-ink-3">{t('decide.extension.told')}</p>
        </div>
      ) : (
        <Notice icon="lock" className="mt-3">
          {t(`decide.refusal.${found.refusal ?? 'no_power'}`)}
        </Notice>
      )}
    </section>
  )
}
