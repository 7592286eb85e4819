import { describe, expect, it } from 'vitest'
import type { Task } from '@/lib/contracts/task'
import { ownerOptions } from './owner-options'

const person = (id: string, name: string, unitId: string) => ({ id, name, unitId, title: 'chuyên viên' })
const PEOPLE = [person('p1', 'Bùi An', 'v'), person('p2', 'Lê Đức Dũng', 'u'), person('p3', 'Bùi An', 'u')]
const WORDS = { unitOf: (id: string) => `phòng ${id}`, gone: 'đã nghỉ' }
const task = (owner: Task['owner']) => ({ owner, leadUnit: { id: 'u' } }) as Task
const told = (owner: Task['owner']) =>
  ownerOptions(task(owner), PEOPLE, WORDS).map(({ label, detail }) => `${label}: ${detail}`)

describe('who is offered as an owner', () => {
  it('is of the lead unit first, and namesakes are told apart by their units', () => {
    expect(told(null)).toEqual([
      'Lê Đức Dũng: chuyên viên',
      'Bùi An: chuyên viên, phòng u',
      'Bùi An: chuyên viên, phòng v',
    ])
  })

  it('is also the owner who has left, whose name stands in the cell', () => {
    expect(told({ id: 'p9', name: 'Phạm Gia' })[0]).toBe('Phạm Gia: đã nghỉ')
    expect(told({ id: 'p9', name: 'Lê Đức Dũng' })).toContain('Lê Đức Dũng: chuyên viên, phòng u')
    expect(told({ id: 'p2', name: 'Lê Đức Dũng' })).toHaveLength(3)
  })
})
