import 'server-only'
import type { GivenFile } from '@/lib/data/evidence/queries'
import { dispositionOf } from './disposition'

/**
 * A file that somebody gave, as an answer that no browser will run: kept by the reader or drawn as a picture, its type
 * never guessed, and, should it be opened all the same, in a sandbox that may load nothing (reference/reliability T31).
 */
export function givenFileResponse({ stream, bytes, mediaType, name, use }: GivenFile): Response {
  return new Response(stream, {
    headers: {
      'content-type': mediaType,
      // scripts/serve.mjs makes it the Content-Length: Next leaves that header out.
      'x-file-length': String(bytes),
      'content-disposition': dispositionOf(use, name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      // Not packed on the way either, so that its length is known and a download shows how far it is.
      'cache-control': 'private, no-store, no-transform',
    },
  })
}
