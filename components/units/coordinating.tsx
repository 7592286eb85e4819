import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { UnitWork } from '@/lib/contracts/unit'
import { useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'
import { helpedBy, taskOf } from './links'

const SHOWN = 10

/** Open tasks of other units that it helps with. */
export function Coordinating({ work, asked }: { work: UnitWork; asked: UnitAsked }) {
  const t = useT()
  const { total, items } = work.coordinating
  return (
    <section aria-labelledby="helps" className="min-w-0">
      <SectionHeading id="helps" note={total > 0 && t('units.helps.note', { n: total })}>
        {t('units.helps')}
      </SectionHeading>
      {total === 0 && <p className="py-3 text-ink-2 text-secondary">{t('units.helps.none')}</p>}
      <ul>
        {items.slice(0, SHOWN).map(({ id, key, title, leadUnit }) => (
          <li key={id} className="border-rule border-b">
            <Link
              href={taskOf(id, asked.past)}
              title={title}
              className="flex min-h-10 items-center gap-3 text-table hover:underline max-md:min-h-11"
            >
              <span className="w-10 flex-none font-num text-ink-3 text-secondary">{key}</span>
              <span className="min-w-0 flex-1 truncate">{title}</span>
              <span className="flex-none text-ink-3 text-secondary">{leadUnit.shortName}</span>
            </Link>
          </li>
        ))}
      </ul>
      {total > SHOWN && (
        <Link href={helpedBy(asked)} className="link inline-flex min-h-11 items-center text-secondary">
          {t('units.helps.more')}
        </Link>
      )}
    </section>
  )
}
