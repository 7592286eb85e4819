import type { ComboboxOption } from '@/components/ui/combobox-option'
import type { Task } from '@/lib/contracts/task'
import type { People } from './person-typed'

type Words = { unitOf: (unitId: string) => string; gone: string }

/**
 * Who may be chosen as the owner: people of the lead unit first; before them the owner who may own nothing more, since
 * that name stands in the cell. Namesakes are told apart by their units. Pure.
 */
export function ownerOptions(
  { owner, leadUnit }: Pick<Task, 'owner' | 'leadUnit'>,
  people: People,
  { unitOf, gone }: Words,
): ComboboxOption[] {
  const isOwn = ({ unitId }: { unitId: string }) => unitId === leadUnit.id
  const isNamesake = ({ id, name }: { id: string; name: string }) =>
    [...people, ...(owner ? [owner] : [])].some((other) => other.name === name && other.id !== id)
  const options = [...people.filter(isOwn), ...people.filter((person) => !isOwn(person))].map((person) => ({
    value: person.id,
    label: person.name,
    detail: [person.title, isNamesake(person) && unitOf(person.unitId)].filter(Boolean).join(', '),
  }))
  const isListed = !owner || people.some(({ id }) => id === owner.id)
  return isListed ? options : [{ value: owner.id, label: owner.name, detail: gone }, ...options]
}
