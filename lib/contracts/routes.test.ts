import { expect, test } from 'vitest'
import { API } from './routes'
import { Task } from './task'

test('verbs answer 200 with the Task, only giving out a task answers 201 (contract.md)', () => {
  const verbs = Object.entries(API).filter(
    ([, of]) => of.method !== 'GET' && 'answer' in of && (of.answer as unknown) === Task,
  )
  expect(verbs.length).toBeGreaterThan(25)
  for (const [name, of] of verbs)
    expect([name, of.status ?? 200]).toEqual([name, name === 'createTask' ? 201 : 200])
})
