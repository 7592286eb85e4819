import postgres from 'postgres'

/** Makes a database of its own from a template of the test cluster. */
export async function cloneDatabase(
  adminUrl: string,
  template: 'app' | 'trial',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
  await onAdmin(adminUrl, `create database ${name} template ${template}_template`)
  return {
    url: adminUrl.replace(/[^/]+$/, name),
    drop: () => onAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

async function onAdmin(adminUrl: string, statement: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined })
  try {
    // One copy of a template at a time; a second waits instead of failing.
    await sql`select pg_advisory_lock(26)`
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}
