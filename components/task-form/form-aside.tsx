import { SectionHeading } from '@/components/ui/section-heading'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { EffectSection } from './effect-section'
import type { FormValues } from './form-values'
import { PlaceSection } from './place-section'
import type { SectionProps } from './section-props'
import { ToldSection } from './told-section'
import { useKnownTasks } from './use-known-tasks'
import { useSettled } from './use-settled'

type Props = SectionProps & { first: FormValues }

/** What the change does: to the figures, on the road, and who is told (design §12, "Sửa nhiệm vụ"). */
export function FormAside({ form, campaign, task, first }: Props) {
  const t = useT()
  const values = useSettled(form.values)
  const known = useKnownTasks(campaign.id, task)
  return (
    <aside className="flex flex-col gap-9 max-lg:pt-9">
      <EffectSection {...{ campaign, task, first, values }} />
      <PlaceSection {...{ campaign, task, values, known }} />
      <section>
        <SectionHeading>{t('form.task.plannedLine')}</SectionHeading>
        <p className="pt-2.5 text-ink-2 text-secondary">
          {t(task ? 'form.task.plannedLineText' : 'form.task.plannedLineNew', {
            date: uiDate(campaign.issuedOn),
          })}
        </p>
      </section>
      <ToldSection {...{ campaign, task, values }} />
    </aside>
  )
}
