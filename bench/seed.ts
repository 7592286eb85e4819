import postgres from 'postgres'

/** A person of the bench leads about as many tasks in a large plan as in a small one. */
const TASKS_A_PERSON = 40

/** Adds a plan of `count` tasks to a trial database, each with a few states behind it; returns its id. */
export async function seedCampaign(url: string, count: number): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const id = await sql.begin(async (tx) => {
    await tx`select set_config('app.now', '2022-02-22T02:00:00Z', true)`
    const [campaign] = await tx<{ id: string }[]>`
      insert into campaigns (key, number, title, short_title, issuer, issued_on, starts_on, ends_on, ceremony_on, status, created_at)
      values (${`bench-${count}`}, ${`${count}/KH`}, 'Kế hoạch đo tốc độ', 'Đo tốc độ', 'Sở Tư pháp', '2022-02-22', '2022-02-22', '2022-12-31', '2022-09-06', 'running', '2022-02-22T02:00:00Z')
      returning id`
    const campaignId = campaign?.id ?? ''
    await tx`insert into people (email, name, sort_name, title, role, unit_id, password_hash, created_at)
      select 'bench-' || n || '@tgpl.example', 'Người đo ' || n, 'đo ' || n, 'Chuyên viên', 'staff', u.id, null, '2022-02-22T02:00:00Z'
      from generate_series(1, ${Math.ceil(count / TASKS_A_PERSON)}::int) n
      join (select id, row_number() over (order by key) - 1 as place, count(*) over () as many from units where kind = 'internal') u on u.place = n % u.many`
    await tx`insert into groups (campaign_id, key, ordinal, title, next_number)
      select ${campaignId}, 'nhom-' || n, n, 'Nhóm ' || n, ${count} from generate_series(1, 4) n`
    await tx`
      insert into tasks (campaign_id, group_id, key, rank, title, product, lead_unit_id, coordinating_unit_ids, owner_id, starts_on, due_on,
        original_due_on, baseline_starts_on, baseline_due_on, indicator_name, indicator_unit, indicator_target, indicator_done, updated_at, created_at)
      select ${campaignId}, g.id, g.ordinal || '.' || n, n, 'Nhiệm vụ số ' || n || ' về trợ giúp pháp lý và truyền thông tại cơ sở', 'Báo cáo kết quả số ' || n,
        u.id, array(select id from units where kind = 'external' order by key offset case when n % 1000 = 7 then 2 else 0 end limit 2), p.id, d.starts, d.due, d.due, d.starts, d.due,
        'Số bài', 'bài', 12, 0, '2022-02-22T02:00:00Z', '2022-02-22T02:00:00Z'
      from generate_series(1, ${count}::int) n
      join groups g on g.campaign_id = ${campaignId} and g.ordinal = 1 + n % 4
      join (select id, row_number() over (order by key) - 1 as place, count(*) over () as many from units where kind = 'internal') u on u.place = n % u.many
      join (select id, row_number() over (order by email) - 1 as place, count(*) over () as many from people where email like 'bench-%') p on p.place = n % p.many
      cross join lateral (select date '2022-02-22' + (n * 7) % 120 as starts, date '2022-02-22' + (n * 7) % 120 + 10 + (n * 13) % 150 as due) d`
    return campaignId
  })
  for (const [index, day] of ['2022-03-15', '2022-04-20', '2022-05-25'].entries()) {
    await sql.begin(async (tx) => {
      await tx`select set_config('app.now', ${`${day}T03:00:00Z`}, true)`
      await tx`update tasks set status = 'in_progress', indicator_done = ${index * 3 + 1}, percent = ${(index * 3 + 1) * 833}, version = version + 1,
        updated_at = ${`${day}T03:00:00Z`}, last_heard_at = ${`${day}T03:00:00Z`}
        where campaign_id = ${id} and starts_on <= ${day}::date`
    })
  }
  await sql`analyze`
  await sql.end()
  return id
}
