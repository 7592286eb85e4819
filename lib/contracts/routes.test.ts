import { expect, test } from 'vitest'
import { API } from './routes'
import { Task } from './task'

test('verbs answer 200 with the Task, only creating answers 201 (contract.md)', () => {
  const writes = Object.entries(API).filter(
    ([, of]) => of.method !== 'GET' && 'answer' in of && !of.path.includes('/views'),
  )
  expect(writes.length).toBeGreaterThan(15)
  for (const [name, of] of writes)
    expect([name, of.status ?? 200, 'answer' in of && of.answer]).toEqual([
      name,
      name === 'createTask' ? 201 : 200,
      Task,
    ])
})
