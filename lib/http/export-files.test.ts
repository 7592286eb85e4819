import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ExportQuery } from '@/lib/contracts/export'
import { exportTasks } from '@/lib/documents/task-list/file'
import { wholeOf } from '@/lib/documents/testing/unzip'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())
it('x', async () => {
  for (const format of ['xlsx', 'csv']) {
    const file = await exportTasks(await world.as('lanhdao'), world.campaignId, ExportQuery.parse({ format }))
    writeFileSync(`.tmp/out.${format}`, await wholeOf(file.bytes))
    await file.close()
  }
})
