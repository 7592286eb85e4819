import { useT } from '@/lib/i18n/provider'
import { Section } from './section'

export function Obstacle({ text }: { text: string }) {
  const t = useT()
  return (
    <Section title={t('task.field.obstacle')}>
      <p className="whitespace-pre-line break-words text-table max-md:text-[0.9375rem]">{text}</p>
    </Section>
  )
}
