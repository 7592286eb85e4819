import { describe, expect, test } from 'vitest'
import { type Step, undoPower } from './undo'

const step: Step = { kind: 'confirmation', at: '2022-06-15T02:40:00.000Z', actorId: 'an', version: 4 }
const viewer = { id: 'an', now: '2022-06-15T02:40:30.000Z', versionSeen: 4 }
const refused = (reason: string) => expect.objectContaining({ code: 'state', details: { reason } })

describe('the last step of a task', () => {
  test.each([
    ['confirmation', 'confirm'],
    ['withdrawal', 'submit'],
    ['extension_decision', 'decide_extension'],
    ['deletion', 'delete'],
  ])('"%s" is undone with the power %s', (kind, power) => {
    expect(undoPower({ ...step, kind }, viewer)).toBe(power)
  })

  test('is undone until 60 seconds are over', () => {
    expect(undoPower(step, { ...viewer, now: '2022-06-15T02:41:00.000Z' })).toBe('confirm')
    expect(() => undoPower(step, { ...viewer, now: '2022-06-15T02:41:00.001Z' })).toThrow(
      refused('undo_too_late'),
    )
  })

  test.each<[string, Step | null, Partial<typeof viewer>]>([
    ['somebody else took it', step, { id: 'binh' }],
    ['another one followed', step, { versionSeen: 3 }],
    ['it is an undo itself', { ...step, kind: 'undo' }, {}],
    ['it is the giving out of the task', { ...step, kind: 'creation' }, {}],
    ['there is none', null, {}],
  ])('is not undone when %s', (_, last, other) => {
    expect(() => undoPower(last, { ...viewer, ...other })).toThrow(refused('nothing_to_undo'))
  })

  test('that raised no version is undone by whoever took it', () => {
    expect(undoPower({ ...step, kind: 'extension_request', version: null }, viewer)).toBe('request_extension')
  })
})
