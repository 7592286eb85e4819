import { describe, expect, test } from 'vitest'
import type { TaskDetail } from '@/lib/contracts/task'
import { toldBySaving } from './told'

const people = ['mot', 'hai', 'ba'].map((id) => ({ id, name: id, title: '', unitId: 'u' }))
const values = (ownerId: string | null) => ({ ownerId, leadUnitId: 'u', coordinatingUnitIds: [] })
const stored = (owner: string | null, status = 'in_progress') =>
  ({ id: 't', owner: owner && { id: owner, name: owner }, status, submission: null }) as unknown as TaskDetail
const names = (...given: Parameters<typeof toldBySaving>) => toldBySaving(...given).map(({ id }) => id)

describe('saving a task', () => {
  test('is news to the person it is given to, and to nobody else', () => {
    expect(names(people, null, values('hai'), 'mot')).toEqual(['hai'])
    expect(names(people, stored('mot'), values('hai'), 'ba')).toEqual(['hai'])
  })

  test('is no news where the owner stays, is taken out, or saves it themselves', () => {
    expect(names(people, stored('hai'), values('hai'), 'mot')).toEqual([])
    expect(names(people, stored('hai'), values(null), 'mot')).toEqual([])
    expect(names(people, null, values('mot'), 'mot')).toEqual([])
  })

  test('is no news of a task that is over', () =>
    expect(names(people, stored(null, 'completed'), values('hai'), 'mot')).toEqual([]))
})
