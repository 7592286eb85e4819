import { describe, expect, it } from 'vitest'
import { settingsFault } from './settings.mjs'

const GOOD = {
  DATABASE_URL: 'postgres://x',
  AUTH_SECRET: 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdo',
  NODE_ENV: 'production',
} as const

describe('the settings the product starts with', () => {
  it('may be those of a real installation', () => {
    expect(settingsFault(GOOD)).toBeNull()
    expect(
      settingsFault({ ...GOOD, PORT: '8080', APP_TODAY: '2024-02-29', AUTH_URL: 'https://a.vn' }),
    ).toBeNull()
    expect(settingsFault({ ...GOOD, PORT: '', APP_TODAY: '' })).toBeNull()
  })

  it.each([
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL'],
    ['no secret', { AUTH_SECRET: '' }, 'AUTH_SECRET'],
    ['a secret of 31 characters', { AUTH_SECRET: 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGF' }, '32 ký tự'],
    ['one character over and over', { AUTH_SECRET: 'x'.repeat(40) }, 'giá trị mẫu'],
    ['a sample word over and over', { AUTH_SECRET: 'secret-secret-secret-secret-secret' }, 'giá trị mẫu'],
    [
      'a value that asks to be changed',
      { AUTH_SECRET: 'please-CHANGE-ME-before-going-live!!' },
      'giá trị mẫu',
    ],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a day that is not in the calendar', { APP_TODAY: '2022-02-30' }, 'APP_TODAY'],
    ['a public address without https://', { AUTH_URL: 'changduong.example.vn' }, 'AUTH_URL'],
  ])('are refused with %s', (_, wrong, words) => {
    expect(settingsFault({ ...GOOD, ...wrong })).toContain(words)
  })
})
