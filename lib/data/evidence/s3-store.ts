import 'server-only'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { DomainError } from '@/lib/domain/errors'
import type { S3Settings } from '@/lib/env'
import type { EvidenceStore, Staged, StoredKey } from './store'

const PATIENCE_MS = 120_000
const PREFIX = 'evidence/'

/** An S3-compatible bucket, objects under `evidence/`. The checksum travels with the bytes, so a bad copy is refused there. */
export function s3Store(settings: S3Settings): EvidenceStore {
  const client = new AwsClient({
    ...settings.credentials,
    service: 's3',
    region: settings.region,
    retries: 0,
  })
  const bucket = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`
  const ask = async (method: string, target: string, init: RequestInit = {}): Promise<Response | null> => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const sent = client.fetch(`${bucket}${target}`, { method, cache: 'no-store', signal, ...init })
    const answer = await sent.catch((cause: unknown) => {
      throw new DomainError('unavailable', { retryAfter: 5 }, { cause })
    })
    if (answer.ok) return answer
    await answer.body?.cancel()
    if (answer.status === 404) return null
    throw new Error(`evidence store answered ${answer.status} to ${method}`)
  }
  const target = (key: string) => `/${PREFIX}${key}`
  return {
    async put(key, staged) {
      const answer = await ask('PUT', target(key), bodyOf(staged))
      if (!answer) throw new Error('the bucket of the evidence store does not exist')
      await staged.discard()
    },
    async read(key) {
      // As it lies there: a packed answer would have another length than its bytes.
      const answer = await ask('GET', target(key), { headers: { 'accept-encoding': 'identity' } })
      if (!answer?.body) return null
      return { stream: answer.body, bytes: Number(answer.headers.get('content-length')) }
    },
    exists: async (key) => (await ask('HEAD', target(key))) !== null,
    async remove(key) {
      await ask('DELETE', target(key))
    },
    list: () => listBucket((query) => ask('GET', `?${query}`)),
  }
}

/** A stream of known length: without the header it would be sent in chunks, which S3 does not take. */
function bodyOf({ path, bytes, sha256 }: Staged): RequestInit {
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const headers = { 'content-length': String(bytes), 'x-amz-content-sha256': sha256 }
  return { body, headers, duplex: 'half' } as RequestInit
}

async function* listBucket(ask: (query: string) => Promise<Response | null>): AsyncIterable<StoredKey> {
  let next: string | null = ''
  while (next !== null) {
    const search = new URLSearchParams({ 'list-type': '2', prefix: PREFIX })
    if (next) search.set('continuation-token', next)
    const xml: string = (await (await ask(String(search)))?.text()) ?? ''
    for (const [, key = '', at = ''] of xml.matchAll(
      /<Key>([^<]*)<\/Key>[\s\S]*?<LastModified>([^<]*)<\/LastModified>/g,
    ))
      yield { key: key.slice(PREFIX.length), at: new Date(at) }
    next = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1] ?? null
  }
}
