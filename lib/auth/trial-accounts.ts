import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROLES, type Role } from '@/lib/domain/policy'
import { env } from '@/lib/env'

export type TrialAccount = { email: string; name: string; title: string; role: Role; lead: boolean }

const ORDER: readonly Role[] = ['staff', 'manager', 'leader', 'viewer', 'admin']

/** The sample people, one of each role first; only where trial data is shown. */
export async function trialAccounts(): Promise<{ accounts: TrialAccount[]; password: string } | null> {
  if (!env().trial) return null
  const file = await readFile(path.join(process.cwd(), 'db', 'trial', 'trial-people.json'), 'utf8')
  const { people, password } = JSON.parse(file) as { people: Omit<TrialAccount, 'lead'>[]; password: string }
  const known = people.filter(({ role }) => ROLES.includes(role))
  const leads = ORDER.flatMap((role) => known.find((person) => person.role === role) ?? [])
  const rest = known.filter((person) => !leads.includes(person))
  return {
    password,
    accounts: [
      ...leads.map((person) => ({ ...person, lead: true })),
      ...rest.map((person) => ({ ...person, lead: false })),
    ],
  }
}
