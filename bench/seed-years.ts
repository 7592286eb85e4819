import postgres from 'postgres'

const PEOPLE = 400
/** A task is reported on every so many weeks while it runs. */
const WEEKS_BETWEEN = 2

/**
 * A plan of `count` tasks with three years behind it, as a trial database holds it by 15/06/2022: tasks of 20 to 170 days
 * one after the other, each reported on every two weeks, most of them finished, some late, some still silent.
 */
export async function seedYears(url: string, count: number): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const id = await makePlan(sql, count)
  for (let week = 0; week <= 156; week += 1) {
    const day = new Date(Date.UTC(2019, 5, 17 + 7 * week)).toISOString().slice(0, 10)
    await sql.begin(async (tx) => {
      await tx`select set_config('app.now', ${`${day}T03:00:00Z`}, true)`
      await tx`
        update tasks set status = 'in_progress', updated_at = ${`${day}T03:00:00Z`}, last_heard_at = ${`${day}T03:00:00Z`}, version = version + 1,
          percent = least(9900, 10000 * (${day}::date - starts_on + 1) / (due_on - starts_on + 1) * (70 + rank::int % 50) / 100),
          indicator_done = 12 * (${day}::date - starts_on + 1) / (due_on - starts_on + 1)
        where campaign_id = ${id} and status in ('not_started', 'in_progress') and ${day}::date between starts_on and due_on
          and rank::int % ${WEEKS_BETWEEN} = ${week % WEEKS_BETWEEN}`
      await tx`
        update tasks set status = 'completed', percent = 10000, indicator_done = 12, version = version + 1, submission_id = gen_random_uuid(),
          submitted_by = owner_id, submitted_on = ${day}::date, submitted_due_on = due_on, updated_at = ${`${day}T04:00:00Z`}, last_heard_at = ${`${day}T04:00:00Z`}
        where campaign_id = ${id} and status = 'in_progress' and rank::int % 20 <> 7 and due_on + (rank::int % 11 - 8) between ${day}::date - 6 and ${day}::date`
    })
  }
  await sql`vacuum analyze`
  await sql.end()
  return id
}

function makePlan(sql: postgres.Sql, count: number): Promise<string> {
  return sql.begin(async (tx) => {
    await tx`select set_config('app.now', '2019-06-15T02:00:00Z', true)`
    const [campaign] = await tx<{ id: string }[]>`
      insert into campaigns (key, number, title, short_title, issuer, issued_on, starts_on, ends_on, ceremony_on, status, created_at)
      values (${`years-${count}`}, ${`${count}/KH-3N`}, 'Kế hoạch ba năm', 'Ba năm', 'Sở Tư pháp', '2019-06-15', '2019-06-15', '2022-12-31', '2022-09-06', 'running', '2019-06-15T02:00:00Z')
      returning id`
    const campaignId = campaign?.id ?? ''
    await tx`insert into milestones (campaign_id, "on", title, ceremony) values (${campaignId}, '2022-09-06', 'Lễ kỷ niệm', true)`
    await tx`insert into people (email, name, sort_name, title, role, unit_id, password_hash, created_at)
      select 'years-' || n || '@tgpl.example', 'Người ba năm ' || n, 'ba năm ' || n, 'Chuyên viên', 'staff', u.id, null, '2019-06-15T02:00:00Z'
      from generate_series(1, ${Math.min(PEOPLE, count)}::int) n
      join (select id, row_number() over (order by key) - 1 as place, count(*) over () as many from units where kind = 'internal') u on u.place = n % u.many`
    await tx`insert into groups (campaign_id, key, ordinal, title, next_number)
      select ${campaignId}, key, n, 'Nhóm ' || n, ${count} from unnest(array['professional', 'communications', 'emulation', 'ceremony']) with ordinality k (key, n)`
    await tx`
      insert into tasks (campaign_id, group_id, key, rank, title, product, lead_unit_id, owner_id, starts_on, due_on,
        original_due_on, baseline_starts_on, baseline_due_on, indicator_name, indicator_unit, indicator_target, indicator_done, updated_at, created_at)
      select ${campaignId}, g.id, g.ordinal || '.' || n, n, 'Nhiệm vụ số ' || n || ' về trợ giúp pháp lý và truyền thông tại cơ sở', 'Báo cáo kết quả số ' || n,
        u.id, p.id, d.starts, d.due, d.due, d.starts, d.due, 'Số bài', 'bài', 12, 0, '2019-06-15T02:00:00Z', '2019-06-15T02:00:00Z'
      from generate_series(1, ${count}::int) n
      join groups g on g.campaign_id = ${campaignId} and g.ordinal = 1 + n % 4
      join (select id, row_number() over (order by key) - 1 as place, count(*) over () as many from units) u on u.place = n % u.many
      join (select id, row_number() over (order by email) - 1 as place, count(*) over () as many from people where email like 'years-%') p on p.place = n % p.many
      cross join lateral (select date '2019-06-17' + (n * 7) % 1190 as starts, date '2019-06-17' + (n * 7) % 1190 + 20 + (n * 13) % 150 as due) d`
    return campaignId
  })
}
