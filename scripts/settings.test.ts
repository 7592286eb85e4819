import { describe, expect, it } from 'vitest'
import { settingsFault } from './settings.mjs'

const GOOD = {
  DATABASE_URL: 'postgres://x',
  AUTH_SECRET: 'a secret of its own, 32 and more',
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
    ['a secret of 31 characters', { AUTH_SECRET: 'thirty-one characters, not more' }, '32 ký tự'],
    ['one character over and over', { AUTH_SECRET: 'x'.repeat(40) }, 'giá trị mẫu'],
    ['a sample word over and over', { AUTH_SECRET: 'secret-'.repeat(6) }, 'giá trị mẫu'],
    ['a value that asks to be changed', { AUTH_SECRET: 'please CHANGE ME before going live' }, 'giá trị mẫu'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a day that is not in the calendar', { APP_TODAY: '2022-02-30' }, 'APP_TODAY'],
    ['a public address without https://', { AUTH_URL: 'changduong.example.vn' }, 'AUTH_URL'],
  ])('are refused with %s', (_, wrong, words) => {
    expect(settingsFault({ ...GOOD, ...wrong })).toContain(words)
  })
})
