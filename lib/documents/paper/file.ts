import { OFFICIAL_TYPES, type OfficialFormat } from '@/lib/documents/official/file'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { make } from '@/lib/documents/official/workshop/workshop'
import type { Instant } from '@/lib/domain/calendar'

/** A paper as a file on its way; `name` without its ending, `made` the time written into it. */
export async function paperFile(
  document: OfficialDocument,
  { name, format, made }: { name: string; format: OfficialFormat; made: Instant },
) {
  const bytes = await make({ kind: 'file', document, format, made })
  return {
    name: `${name}.${format}`,
    type: OFFICIAL_TYPES[format],
    bytes: (async function* () {
      yield bytes
    })(),
    close: async () => undefined,
  }
}
