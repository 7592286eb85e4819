import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openFileFolder } from '@/db/testing/file-folder'
import type { DomainError } from '@/lib/domain/errors'
import { receiveFile } from './multipart'

let folder = ''
let close: () => Promise<void>
beforeAll(async () => {
  ;({ folder, close } = await openFileFolder())
})
afterAll(() => close())

const staged = () => readdir(path.join(folder, 'evidence', 'incoming')).catch(() => [])
afterEach(async () => expect(await staged()).toEqual([]))

type Part = { name: string; fileName?: string; content: string }
const B = 'ranh-gioi'

function body(parts: readonly Part[], end = `--${B}--\r\n`): Buffer {
  const text = parts.map(({ name, fileName, content }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`
    return `--${B}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`
  })
  return Buffer.from(text.join('') + end)
}

function sent(bytes: Buffer, headers: Record<string, string> = {}): Request {
  return new Request('http://x/', {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: {
      'content-type': `multipart/form-data; boundary=${B}`,
      'content-length': String(bytes.length),
      ...headers,
    },
  })
}

const refusalOf = async (request: Request): Promise<unknown[]> => {
  const error = (await receiveFile(request).then(
    () => Promise.reject(new Error('it was taken')),
    (refusal: unknown) => refusal,
  )) as DomainError
  return [error.code ?? error.name, error.details?.fieldErrors]
}

const FILE: Part = { name: 'file', fileName: 'biên bản.pdf', content: '%PDF-1.7' }

describe('a form with one file', () => {
  it('is written to disk whole, with its name, checksum and title', async () => {
    const got = await receiveFile(sent(body([FILE, { name: 'title', content: 'Biên bản họp' }])))
    expect(got).toMatchObject({ name: 'biên bản.pdf', title: 'Biên bản họp' })
    expect(got.staged).toMatchObject({
      bytes: 8,
      sha256: '86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b',
    })
    expect(await staged()).toHaveLength(1)
    await got.staged.discard()
  })

  it('is refused and leaves no file when it is cut off, lies or holds anything else', async () => {
    const whole = body([FILE])
    const incomplete = ['invalid', { file: 'file_incomplete' }]
    expect(await refusalOf(sent(body([FILE], '')))).toEqual(incomplete)
    expect(await refusalOf(sent(whole.subarray(0, whole.length - 20)))).toEqual(incomplete)
    expect(await refusalOf(sent(whole.subarray(0, 40)))).toEqual(incomplete)
    expect(await refusalOf(sent(whole, { 'content-length': String(whole.length + 1) }))).toEqual(incomplete)
    expect(await refusalOf(sent(whole, { 'content-length': '' }))).toEqual(['length_required', undefined])
    expect(await refusalOf(sent(whole, { 'content-length': '-1' }))).toEqual(['length_required', undefined])
    expect(await refusalOf(sent(body([])))).toEqual(['invalid', { file: 'required' }])
    expect(await refusalOf(sent(body([{ name: 'title', content: 'x' }])))).toEqual([
      'invalid',
      { file: 'required' },
    ])
    expect(await refusalOf(sent(body([{ ...FILE, name: 'other' }])))).toEqual([
      'invalid',
      { other: 'unknown_field' },
    ])
    expect(await refusalOf(sent(body([FILE, FILE])))).toEqual(['invalid', { body: 'unknown_field' }])
    expect(await refusalOf(sent(body([FILE, { name: 'role', content: 'admin' }])))).toEqual([
      'ZodError',
      undefined,
    ])
    expect(await refusalOf(sent(whole, { 'content-type': 'multipart/form-data' }))).toEqual([
      'invalid',
      { body: 'bad_text' },
    ])
  })

  it('cut off after any of its bytes is refused, and the process goes on', async () => {
    const whole = body([{ name: 'title', content: 'x' }, FILE], `--${B}--`)
    for (let cut = 1; cut < whole.length; cut += 1) {
      const [code] = await refusalOf(sent(whole.subarray(0, cut)))
      expect([cut, code]).toEqual([cut, 'invalid'])
      expect([cut, await staged()]).toEqual([cut, []])
    }
  })

  it('is refused by its announced length before a byte is read, and by its own size after', async () => {
    const tooLarge = ['too_large', { file: 'file_too_large' }]
    expect(await refusalOf(sent(body([FILE]), { 'content-length': '30000000' }))).toEqual(tooLarge)
    const large = body([{ ...FILE, content: 'x'.repeat(25 * 1_048_576 + 1) }])
    expect(await refusalOf(sent(large))).toEqual(tooLarge)
  })
})
