import path from 'node:path'
import { defineConfig } from 'vitest/config'

const resolve = {
  alias: {
    '@': path.resolve(import.meta.dirname),
    'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
  },
}
const DATA = [
  'db/**/*.test.ts',
  'lib/{data,http,auth,documents/{report,task-record,evidence-catalogue}}/**/*.test.ts',
]

export default defineConfig({
  resolve,
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: { name: 'rules', include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'], exclude: DATA },
      },
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
