import { useViewer } from '@/components/shell/viewer-provider'
import { Avatar } from '@/components/ui/avatar'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import type { FormValues } from './form-values'
import { toldBySaving } from './told'

type Props = { campaign: Campaign; task: TaskDetail | null; values: FormValues }

/** Who hears of the change, by the rules of being told. */
export function ToldSection({ campaign, task, values }: Props) {
  const t = useT()
  const { id } = useViewer()
  const told = toldBySaving(campaign.people, task, values, id)
  return (
    <section aria-labelledby="form-told">
      <SectionHeading id="form-told">{t('form.told')}</SectionHeading>
      <div aria-live="polite">
        {told.length === 0 && <p className="pt-2.5 text-ink-2 text-secondary">{t('form.told.nobody')}</p>}
        <ul>
          {told.map(({ id: personId, name, kind }) => (
            <li key={personId} className="flex items-center gap-2.5 border-rule border-b py-2 text-table">
              <Avatar name={name} size="sm" />
              <span className="min-w-0">
                {name} <span className="text-ink-3">{t(`form.told.${kind}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
