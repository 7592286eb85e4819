import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSecrets } from './secrets'

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'secrets-'))
  folder = path.join(parent, 'data')
})
afterEach(() => rmSync(parent, { recursive: true }))

describe('the secrets of a data folder', () => {
  it('are made at the first start, each its own, and stay', () => {
    const first = loadSecrets(folder)
    expect(first.authSecret).toMatch(/^[\w-]{43}$/)
    expect(first.databasePassword).not.toBe(first.authSecret)
    expect(loadSecrets(folder)).toEqual(first)
  })

  it('can be read by nobody else', () => {
    loadSecrets(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    chmodSync(path.join(folder, 'secrets.json'), 0o640)
    expect(() => loadSecrets(folder)).toThrow('chmod 600')
  })

  it.each(['', '{"authSecret":', '{"authSecret":"short","databasePassword":"short"}'])(
    'are not trusted when the file is damaged: %s',
    (text) => {
      loadSecrets(folder)
      writeFileSync(path.join(folder, 'secrets.json'), text)
      expect(() => loadSecrets(folder)).toThrow('bị hỏng')
    },
  )
})
