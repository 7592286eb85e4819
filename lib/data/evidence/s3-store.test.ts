import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileFolder } from '@/db/testing/file-folder'
import { s3Store } from './s3-store'
import { stage } from './staging'
import type { EvidenceStore } from './store'

const listing = (keys: Iterable<string>) =>
  [...keys]
    .map(
      (key) => `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified></Contents>`,
    )
    .join('')

/** What an S3-compatible server does with the five requests we send, strict about length, checksum and signature. */
function startBucket(objects: Map<string, Buffer>): Server {
  const answers: Record<string, (key: string, body: Buffer) => [number, Buffer | string]> = {
    PUT: (key, body) => {
      objects.set(key, body)
      return [200, '']
    },
    DELETE: (key) => [objects.delete(key) ? 204 : 404, ''],
    GET: (key) =>
      key === '' ? [200, listing(objects.keys())] : [objects.has(key) ? 200 : 404, objects.get(key) ?? ''],
    HEAD: (key) => [objects.has(key) ? 200 : 404, ''],
  }
  return createServer(async (request, response) => {
    const { headers, method = '' } = request
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const isSigned = headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')
    const isMeasured = method !== 'PUT' || (headers['content-length'] && headers['x-amz-content-sha256'])
    const key = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/kho\/?/, '')
    const [status, body] =
      isSigned && isMeasured ? (answers[method]?.(key, Buffer.concat(pieces)) ?? [405, '']) : [403, '']
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body)
  })
}

describe('a bucket as the store of evidence', () => {
  const objects = new Map<string, Buffer>()
  const bucket = startBucket(objects)
  const id = '3f2b8f4e-58d5-4f6b-9f53-6f3f0b6f4a11'
  let store: EvidenceStore
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ close } = await openFileFolder())
    await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`
    const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
    store = s3Store({ endpoint, bucket: 'kho', region: 'us-east-1', credentials })
  })
  afterAll(async () => {
    bucket.close()
    await close()
  })

  it('keeps what was put, gives it back, lists it and forgets it', async () => {
    const bytes = Buffer.alloc(300_000, 'minh chứng')
    expect([await store.exists(id), await store.read(id)]).toEqual([false, null])
    await store.put(id, await stage(Readable.from([bytes])))
    expect([...objects.keys()]).toEqual([`evidence/${id}`])
    const kept = await store.read(id)
    expect(kept?.bytes).toBe(300_000)
    expect(Buffer.from(await new Response(kept?.stream ?? null).arrayBuffer()).equals(bytes)).toBe(true)
    const listed = []
    for await (const item of store.list()) listed.push(item)
    expect(listed).toEqual([{ key: id, at: new Date('2026-01-02T03:04:05Z') }])
    await store.remove(id)
    expect(await store.exists(id)).toBe(false)
  })

  it('that does not answer is a store to try again later, not a fault', async () => {
    const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
    const away = s3Store({ endpoint: 'http://127.0.0.1:9', bucket: 'kho', region: 'x', credentials })
    await expect(away.read(id)).rejects.toMatchObject({ code: 'unavailable' })
  })
})
