import path from 'node:path'
import { defineConfig } from 'vitest/config'

const resolve = {
  alias: {
    '@': path.resolve(import.meta.dirname),
    'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
  },
}
/** What makes and reads PDF: a process of its own for each file, as bytes are compared. */
const APART = ['lib/documents/official/{pdf,workshop}/**/*.test.ts']
const DATA = [
  'db/**/*.test.ts',
  'lib/{data,http,auth,documents/{report,task-record,evidence-catalogue,one-page}}/**/*.test.ts',
]

export default defineConfig({
  resolve,
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'rules',
          include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...DATA, ...APART],
          // Rules keep nothing: what they import is read once for all of them, in a third of the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { resolve, test: { name: 'apart', include: APART, testTimeout: 20_000 } },
      {
        resolve,
        test: {
          name: 'data',
          include: DATA,
          globalSetup: './db/testing/global-setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
