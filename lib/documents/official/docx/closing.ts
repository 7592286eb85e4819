import type { OfficialDocument } from '@/lib/documents/official/model'
import { RECIPIENTS, recipientLines } from '@/lib/documents/official/wording'
import { layoutTable } from './layout-table'
import { framed, line } from './paragraph'

/** Nơi nhận at the left and, level with it, who signs at the right (reference/domain §3.8), in a text `width` twips wide. */
export function closingXml({ recipients, signer }: OfficialDocument, width: number): string {
  if (recipients.length === 0 && signer.capacity.length === 0 && signer.name === null) return ''
  const half = Math.floor(width / 2)
  const list = recipientLines(recipients).map((text) => line('RecipientLine', text))
  // A cell without a paragraph is a damaged file to Word.
  const left =
    list.length > 0 ? line('RecipientsHead', RECIPIENTS) + list.join('') : framed('RecipientLine', '')
  const capacity = signer.capacity.map((text) => line('Capacity', text)).join('')
  const right = capacity + line('SignerName', signer.name ?? '')
  return layoutTable([half, width - half], [[left, right]])
}
