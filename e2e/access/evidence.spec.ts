import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { officeFile } from '@/db/testing/archive'
import type { App } from '@/e2e/support/app'
import { Caller } from '@/e2e/support/caller'
import { expect, PEOPLE, type Person, test } from '@/e2e/support/test'

test.describe.configure({ mode: 'serial' })

const PHOTO = new Uint8Array(readFileSync('e2e/support/hoi-truong.jpg'))
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF')
type Item = {
  id: string
  title: string
  fileName: string
  bytes: number
  sha256: string
  by: { name: string }
}

const evidenceOf = async (caller: Caller, taskId: string): Promise<Item[]> =>
  (await caller.call('GET', `/api/tasks/${taskId}`)).body['evidence'] as Item[]

const filesOf = async (app: App): Promise<string[]> =>
  (
    await readdir(path.join(app.dataDir, 'evidence'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    )
  )
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

test('a file comes back byte by byte to everybody who sees the task, as an attachment no browser runs', async ({
  app,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id } = await staff.task('II.3')
  const bytes = new Uint8Array(20 * 1_048_576)
  bytes.set(PDF)
  const sent = await staff.sendFile(id, bytes, 'Biên bản "họp" Đảng ủy.pdf')
  expect([sent.status, sent.body['id']]).toEqual([200, id])
  const [item] = await evidenceOf(staff, id)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(item).toMatchObject({ bytes: bytes.length, sha256, fileName: 'Biên bản _họp_ Đảng ủy.pdf' })
  for (const person of Object.keys(PEOPLE) as Person[]) {
    const reader = await Caller.of(app.url, person)
    const answer = await reader.download(`/api/evidence/${item?.id}/file`)
    expect([person, answer.status]).toEqual([person, 200])
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(sha256)
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Bien ban _hop_ Dang uy\.pdf"; filename\*=UTF-8''Bi%C3%AAn/,
    )
  }
  const nobody = await Caller.anonymous(app.url).call('GET', `/api/evidence/${item?.id}/file`)
  expect([nobody.status, nobody.body['code']]).toEqual([401, 'unauthenticated'])
})

test('two sendings of one file under one key, even at once, make one row and one file', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id } = await staff.task('II.6')
  const before = { rows: (await evidenceOf(staff, id)).length, files: (await filesOf(app)).length }
  const headers = { 'idempotency-key': 'cung-mot-lan-bam' }
  const answers = await Promise.all([
    staff.sendFile(id, PHOTO, 'hoi-truong.jpg', headers),
    staff.sendFile(id, PHOTO, 'hoi-truong.jpg', headers),
  ])
  answers.push(await staff.sendFile(id, PHOTO, 'hoi-truong.jpg', headers))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(await evidenceOf(staff, id)).toHaveLength(before.rows + 1)
  // The photo and its small picture.
  expect(await filesOf(app)).toHaveLength(before.files + 2)
  const other = await staff.sendFile(id, PDF, 'khac.pdf', headers)
  expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch'])
  expect(await filesOf(app)).toHaveLength(before.files + 2)
})

test('a refused file tells its reason in a sentence at the field and leaves nothing', async ({ app }) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id } = await staff.task('II.3')
  const before = { rows: await evidenceOf(staff, id), files: await filesOf(app) }
  const text = (content: string) => new TextEncoder().encode(content)
  for (const [name, bytes, code] of [
    ['dutoan.xlsm', officeFile('xlsx'), 'file_macro'],
    ['dutoan.xlsx', officeFile('xlsx', [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'file_macro'],
    ['anh.png', text('<svg onload="alert(1)"/>'), 'file_mismatch'],
    ['trang.html', text('<script>alert(1)</script>'), 'file_type'],
    ['a\u202efdp.exe', PDF, 'file_type'],
    ['rong.pdf', text(''), 'file_empty'],
  ] as const) {
    const { status, body } = await staff.sendFile(id, bytes as Uint8Array<ArrayBuffer>, name)
    expect([name, status, body['code'], body['fieldCodes']]).toEqual([name, 422, 'invalid', { file: code }])
    expect((body['fieldErrors'] as { file: string }).file).toMatch(/[à-ỹ].*\.$/i)
  }
  const large = await staff.sendFile(id, new Uint8Array(26 * 1_048_576), 'lon.pdf')
  expect([large.status, large.body['fieldCodes']]).toEqual([413, { file: 'file_too_large' }])
  expect(await evidenceOf(staff, id)).toEqual(before.rows)
  expect(await filesOf(app)).toEqual(before.files)
})

test('a connection lost in the middle, and a form that ends too early, leave neither row nor file', async ({
  app,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id } = await staff.task('II.3')
  const before = { rows: await evidenceOf(staff, id), files: await filesOf(app) }
  const part = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${'%PDF-1.7'.padEnd(70_000)}`
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const early = await staff.call('POST', `/api/tasks/${id}/evidence`, { raw: part, headers: type })
  expect([early.status, early.body['fieldCodes']]).toEqual([422, { file: 'file_incomplete' }])
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /api/tasks/${id}/evidence HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${app.url}\r\nCookie: ${staff.cookie}\r\n` +
      `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n${part}`,
  )
  await expect.poll(async () => (await filesOf(app)).filter((name) => name.endsWith('.part')).length).toBe(1)
  socket.destroy()
  await expect.poll(() => filesOf(app)).toEqual(before.files)
  expect(await evidenceOf(staff, id)).toEqual(before.rows)
})

test('a file of the trash, one taken away and one that never was are the same 404', async ({ app }) => {
  const leader = await Caller.of(app.url, 'leader')
  const { id } = await leader.task('II.5')
  await leader.sendFile(id, PHOTO, 'anh.jpg')
  const [item] = await evidenceOf(leader, id)
  const answers = async () => {
    const all = []
    for (const what of ['file', 'thumbnail']) {
      const { status, body } = await leader.call('GET', `/api/evidence/${item?.id}/${what}`)
      all.push(status === 200 ? 200 : [status, body['code']])
    }
    return all
  }
  const missing = [404, 'not_found']
  expect(await answers()).toEqual([200, 200])
  await leader.call('DELETE', `/api/tasks/${id}`)
  expect(await answers()).toEqual([missing, missing])
  await leader.call('POST', `/api/tasks/${id}/restore`)
  expect(await answers()).toEqual([200, 200])
  expect((await leader.call('DELETE', `/api/evidence/${item?.id}`)).status).toBe(200)
  expect(await answers()).toEqual([missing, missing])
  expect((await leader.call('DELETE', `/api/evidence/${item?.id}`)).status).toBe(404)
  for (const shape of [crypto.randomUUID(), 'x', '..%2f..%2fsecrets.json', '%00', `${item?.id}.webp`]) {
    const { status, body } = await leader.call('GET', `/api/evidence/${shape}/file`)
    expect([shape, status, body['code']]).toEqual([shape, ...missing])
  }
})

test('a file from another site’s form is not taken, and JSON at the same address works as before', async ({
  app,
}) => {
  const staff = await Caller.of(app.url, 'staff')
  const { id } = await staff.task('II.3')
  const foreign = await staff.sendFile(id, PDF, 'a.pdf', { origin: 'https://evil.example' })
  expect([foreign.status, foreign.body['code']]).toEqual([403, 'cross_site'])
  const link = await staff.call('POST', `/api/tasks/${id}/evidence`, {
    body: { url: 'https://stp.example/bai', title: 'Bài' },
  })
  expect(link.status).toBe(200)
  const strict = await staff.call('POST', `/api/tasks/${id}/evidence`, {
    body: { url: 'https://stp.example/bai', title: 'Bài', fileName: 'x' },
  })
  expect(strict.status).toBe(422)
})
