import { describe, expect, it } from 'vitest'
import { ObstacleFilter, TrashFilter, UrgingFilter } from '@/lib/contracts/register'
import { type RegisterName, readRegisterFilter, registerHref, registerQuery } from './register-filter'

const units = [{ key: 'tt-tgpl' }, { key: 'van-phong-so' }]
const leader = { role: 'leader' as const, unit: { key: 'lanh-dao' } }
const manager = { role: 'manager' as const, unit: { key: 'tt-tgpl' } }
const read = (register: RegisterName, search: string, viewer: typeof leader | typeof manager = leader) =>
  readRegisterFilter(register, new URLSearchParams(search), { viewer, units })

describe('the address of a register', () => {
  it.each([
    ['obstacles', '', ''],
    ['obstacles', 'state=cleared&q=m%C3%A1y', 'state=cleared&q=m%C3%A1y'],
    ['obstacles', 'state=nonsense&from=2022-02-30', ''],
    ['urgings', 'answer=none&from=2022-06-01&to=2022-06-15', 'answer=none&from=2022-06-01&to=2022-06-15'],
    ['urgings', 'state=cleared', ''],
    ['trash', 'from=2022-06-01&branch=tt-tgpl', 'branch=tt-tgpl'],
  ] as const)('%s?%s asks for %s', (register, search, query) => {
    expect(registerQuery(register, read(register, search))).toBe(query)
  })

  it('opens on a manager’s own branch and says nothing of it; the whole plan is one word', () => {
    const own = read('urgings', '', manager)
    expect(own.branch).toBe('tt-tgpl')
    expect(registerHref('urgings', own, 'tt-tgpl')).toBe('/registers/urgings')
    const whole = registerHref('urgings', { ...own, branch: null }, 'tt-tgpl')
    expect(whole).toBe('/registers/urgings?branch=all')
    expect(read('urgings', 'branch=all', manager).branch).toBeNull()
  })

  it('is taken by the contract as it stands', () => {
    const contracts = { obstacles: ObstacleFilter, urgings: UrgingFilter, trash: TrashFilter }
    for (const register of ['obstacles', 'urgings', 'trash'] as const) {
      const query = registerQuery(
        register,
        read(register, 'state=all&answer=none&from=2022-06-01&q=x', manager),
      )
      const asked = Object.fromEntries(new URLSearchParams(query))
      expect(contracts[register].safeParse(asked).success).toBe(true)
    }
  })
})
