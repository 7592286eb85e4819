import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFileFolder } from '@/db/testing/file-folder'
import { stage, stagingFolder } from './staging'

let close: () => Promise<void>
beforeAll(async () => {
  ;({ close } = await openFileFolder())
})
afterAll(() => close())

it('a stream that breaks before or while its file is being opened leaves no file', async () => {
  const broken = Array.from({ length: 200 }, async (_, wait) => {
    const stream = new Readable({ read: () => undefined })
    stream.push('the beginning')
    const staged = stage(stream)
    for (let turn = 0; turn < wait % 5; turn += 1) await new Promise(setImmediate)
    stream.destroy(new Error('cut off'))
    await expect(staged).rejects.toThrow('cut off')
  })
  await Promise.all(broken)
  expect(await readdir(stagingFolder())).toEqual([])
})
