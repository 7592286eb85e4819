import postgres from 'postgres'
import type { App } from './app'
import { PEOPLE, type Person } from './test'

/** This person opened the briefing at that moment, and never since. */
export async function visitedAt({ databaseUrl }: App, person: Person, at: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 })
  await sql`insert into visits (person_id, campaign_id, at)
    select p.id, c.id, ${at} from people p, campaigns c where p.email = ${PEOPLE[person]}
    on conflict (person_id, campaign_id) do update set at = excluded.at, previous = null`
  await sql.end()
}
