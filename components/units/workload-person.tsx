import { Avatar } from '@/components/ui/avatar'
import { Link } from '@/components/ui/link'
import type { WorkloadRow } from '@/lib/contracts/unit'
import { useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'
import { tasksOf } from './links'

/** Whose row this is; the name opens what they hold. */
export function WorkloadPerson({ row, asked }: { row: WorkloadRow; asked: UnitAsked }) {
  const t = useT()
  const { person, unit } = row
  if (!person) return <span className="text-ink-2">{t('units.load.nobody')}</span>
  return (
    <span className="flex items-center gap-2.5">
      <Avatar name={person.name} size="sm" />
      <span className="min-w-0 leading-[18px]">
        <Link
          href={tasksOf(asked, { owner: person.id })}
          className="block hover:underline max-md:flex max-md:min-h-11 max-md:items-center"
        >
          {person.name}
        </Link>
        {unit && <small className="block text-caption text-ink-3 leading-4">{unit.shortName}</small>}
      </span>
    </span>
  )
}
