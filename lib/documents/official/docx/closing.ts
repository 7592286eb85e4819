import type { OfficialDocument, Signer } from '@/lib/documents/official/model'
import { RECIPIENTS, recipientLines } from '@/lib/documents/official/wording'
import { layoutTable } from './layout-table'
import { framed, line } from './paragraph'

/** Nơi nhận or a second signer at the left and, level with it, who signs at the right (reference/domain §3.8), in a text `width` twips wide. */
export function closingXml({ recipients, signer, leftSigner }: OfficialDocument, width: number): string {
  if (!leftSigner && recipients.length === 0 && signer.capacity.length === 0 && signer.name === null)
    return ''
  const half = Math.floor(width / 2)
  const left = leftSigner ? signerXml(leftSigner) : recipientsXml(recipients)
  return layoutTable([half, width - half], [[left, signerXml(signer)]])
}

function recipientsXml(recipients: readonly string[]): string {
  const list = recipientLines(recipients).map((text) => line('RecipientLine', text))
  // A cell without a paragraph is a damaged file to Word.
  return list.length > 0 ? line('RecipientsHead', RECIPIENTS) + list.join('') : framed('RecipientLine', '')
}

function signerXml({ capacity, name }: Signer): string {
  return capacity.map((text) => line('Capacity', text)).join('') + line('SignerName', name ?? '')
}
