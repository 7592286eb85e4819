import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { zip } from './zip'

const STAMP = '2022-06-15T09:40'

describe('an archive', () => {
  test('keeps bytes as they are and text in UTF-8, side by side', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) & 0xff)
    const archive = await wholeOf(
      zip(
        [
          { name: 'ảnh.png', content: [bytes.subarray(0, 10), bytes.subarray(10)] },
          { name: 'chữ.xml', content: ['Thừa ', 'Thiên Huế'] },
        ],
        STAMP,
      ),
    )
    expect(unzip(archive).get('chữ.xml')).toBe('Thừa Thiên Huế')
    const kept = inflateRawSync(archive.subarray(30 + Buffer.byteLength('ảnh.png')))
    expect(digest(kept)).toBe(digest(bytes))
  })

  test('of no files is an archive still', async () => {
    expect(unzip(await wholeOf(zip([], STAMP))).size).toBe(0)
  })
})

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
