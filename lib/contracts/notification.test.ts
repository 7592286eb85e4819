import { expect, test } from 'vitest'
import { ReadNotifications } from './notification'

const ID = '00000000-0000-4000-8000-000000000000'

test.each([
  { entries: ['activity:12', `submission:${ID}`, `extension:${ID}`, `silent:${ID}`] },
  { all: true },
])('a read mark names entries, or everything: %j', (body) => {
  expect(ReadNotifications.safeParse(body).success).toBe(true)
})

test.each([
  {},
  { entries: [] },
  { entries: ['activity:0'] },
  { entries: ['activity:1 or true'] },
  { entries: ['activity:9999999999999999'] },
  { entries: [`painting:${ID}`] },
  { entries: [`silent:${ID}x`] },
  { entries: [ID] },
  { entries: [12] },
  { entries: Array.from({ length: 101 }, () => 'activity:1') },
  { entries: ['activity:1'], all: true },
  { all: false },
  { all: true, person: ID },
])('anything else is refused: %j', (body) => {
  expect(ReadNotifications.safeParse(body).success).toBe(false)
})
