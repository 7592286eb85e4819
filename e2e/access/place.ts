import { readFileSync } from 'node:fs'
import { Caller } from '@/e2e/support/caller'
import type { Person } from '@/e2e/support/test'
import type { Part } from './matrix'

/** The ids that the routes of the matrix are called with. */
export type Place = {
  campaign: string
  task: string
  submitted: string
  extension: string
  leadUnit: string
  parts: Record<Part, string>
  evidence: string
  view: string
  standIn: string
  holiday: string
  /** issued by the leader */
  report: string
  /** its signed paper */
  scan: string
  /** a file of it, made for whoever calls */
  made: string
  /** of drafts made by themselves */
  schedule: string
  director: string
  staff: string
}

const PHOTO = new Uint8Array(readFileSync('e2e/support/hoi-truong.jpg'))

/** A photo that staff put on the task. */
export async function addPhoto(staff: Caller, taskId: string): Promise<string> {
  await staff.sendFile(taskId, PHOTO, 'hoi-truong.jpg')
  const { body } = await staff.call('GET', `/api/tasks/${taskId}`)
  return (body['evidence'] as { id: string }[])[0]?.id ?? ''
}

let minute = 10
/** A schedule that runs long after the tests, like no other. */
export async function addSchedule(leader: Caller, campaign: string): Promise<string> {
  minute += 1
  const { body } = await leader.call('POST', `/api/campaigns/${campaign}/report-schedules`, {
    body: { kind: 'year', calendar: 'administrative', day: null, time: `15:${minute}` },
  })
  return body['id'] as string
}

/** Everything the routes need, brought about by the people who may. */
export async function prepare(url: string): Promise<Place> {
  const staff = await Caller.of(url, 'staff')
  const campaign = await staff.campaignId()
  const task = await staff.task('II.3')
  const submitted = await staff.task('II.6')
  await staff.call('POST', `/api/tasks/${submitted.id}/submission`, {
    body: { version: submitted.version, result: 'Đủ', done: 20 },
  })
  await staff.call('POST', `/api/tasks/${task.id}/extensions`, {
    body: { due: '2022-09-15', reason: 'Thêm bài' },
  })
  const leader = await Caller.of(url, 'leader')
  const { body: view } = await leader.call('POST', `/api/campaigns/${campaign}/views`, {
    body: { name: `Họp ${crypto.randomUUID()}`, query: 'badge=overdue', shared: true },
  })
  const { body } = await staff.call('GET', `/api/tasks/${task.id}`)
  const extension = (body['extensions'] as { id: string }[])[0]?.id ?? ''
  const evidence = await addPhoto(staff, task.id)
  const people = await callersIds(url)
  return {
    ...people,
    standIn: await nameChief(leader, people),
    holiday: await standingHoliday(leader),
    ...(await issueReport(leader, campaign)),
    schedule: await addSchedule(leader, campaign),
    evidence,
    campaign,
    task: task.id,
    submitted: submitted.id,
    extension,
    view: view['id'] as string,
    leadUnit: (body['leadUnit'] as { id: string }).id,
    parts: await hangParts(url, task.id),
    made: crypto.randomUUID(),
  }
}

/** A file of the report that this person ordered, once it is there. */
export async function makeFile(caller: Caller, report: string): Promise<string> {
  const path = `/api/reports/${report}/made-files`
  await caller.call('POST', path, { body: { format: 'pdf' } })
  for (let tries = 0; tries < 100; tries += 1) {
    const { body } = await caller.call('GET', path)
    const [file] = body['items'] as { id: string; state: string }[]
    if (file?.state === 'made') return file.id
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the file was not made')
}

/** Ids of the people that a stand-in names. */
async function callersIds(url: string) {
  const idOf = async (person: Person) => {
    const { body } = await (await Caller.of(url, person)).call('GET', '/api/session')
    return (body['person'] as { id: string }).id
  }
  const [director, staff, chief] = await Promise.all(
    (['manager', 'staff', 'otherManager'] as const).map((person) => idOf(person)),
  )
  return { director: director ?? '', staff: staff ?? '', chief: chief ?? '' }
}

/** The office's chief stands in for the director in August: named once, whoever prepares. */
async function nameChief(leader: Caller, { director, chief }: { director: string; chief: string }) {
  const days = { fromOn: '2022-08-01', toOn: '2022-08-05' }
  await leader.call('POST', '/api/stand-ins', { body: { absentId: director, standInId: chief, ...days } })
  const { body } = await leader.call('GET', '/api/stand-ins')
  const items = body['items'] as { id: string; state: string; fromOn: string }[]
  return items.find(({ state, fromOn }) => state === 'coming' && fromOn === days.fromOn)?.id ?? ''
}

/** The last day off that stands, years behind the plan's end. */
async function standingHoliday(reader: Caller): Promise<string> {
  const { body } = await reader.call('GET', '/api/holidays')
  const items = body['items'] as { id: string; removal: unknown }[]
  return items.findLast(({ removal }) => removal === null)?.id ?? ''
}

/** Hangs one of everything on a task; what a power takes away is there anew for the next person. */
export async function hangParts(url: string, taskId: string): Promise<Place['parts']> {
  const staff = await Caller.of(url, 'staff')
  const leader = await Caller.of(url, 'leader')
  const add = (what: string, body: object, who = staff) =>
    who.call('POST', `/api/tasks/${taskId}/${what}`, { body })
  await add('obstacles', { text: 'Chờ duyệt ảnh' })
  await add('steps', { title: 'Bước một' })
  await add('steps', { title: 'Bước hai' })
  await add('explanations', { question: 'Vì sao?' }, leader)
  await add('comments', { text: 'Một' })
  await add('comments', { text: 'Hai' })
  const { body } = await staff.call('GET', `/api/tasks/${taskId}`)
  const ids = (list: string) => (body[list] as { id: string }[]).map(({ id }) => id)
  const last = (list: string, back: number) => ids(list).at(-back) ?? ''
  return {
    obstacle: ids('obstacles')[0] ?? '',
    step: last('steps', 2),
    otherStep: last('steps', 1),
    explanation: ids('explanations')[0] ?? '',
    comment: last('comments', 2),
    otherComment: last('comments', 1),
  }
}

/** A report of a week, issued and signed on paper: numbers of a year are used once each, so it takes the next free one. */
async function issueReport(leader: Caller, campaign: string): Promise<{ report: string; scan: string }> {
  const { body: before } = await leader.call('GET', `/api/campaigns/${campaign}/reports`)
  const number = String((before['items'] as unknown[]).length + 1)
  const { body: draft } = await leader.call('POST', `/api/campaigns/${campaign}/reports`, {
    body: { kind: 'week', periodStart: '2022-06-06', periodEnd: '2022-06-12', asOf: '2022-06-12' },
  })
  const path = `/api/reports/${draft['id']}`
  const { body: frozen } = await leader.call('POST', `${path}/freeze`, {
    body: { version: draft['version'] },
  })
  const { status } = await leader.call('POST', `${path}/issue`, {
    body: { version: frozen['version'], number, issuedOn: '2022-06-15' },
  })
  if (status !== 200) throw new Error(`the report was not issued: ${status}`)
  const form = new FormData()
  form.set('file', new File(['%PDF-1.7\n%%EOF'], 'bản ký.pdf'))
  const { body: scanned } = await leader.call('POST', `${path}/scans`, { form })
  return { report: draft['id'] as string, scan: (scanned['scans'] as { id: string }[])[0]?.id ?? '' }
}
