import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, officeFile, openDocument } from '@/db/testing/archive'
import { openFileFolder } from '@/db/testing/file-folder'
import type { DomainError } from '@/lib/domain/errors'
import { dropFile, keepFile } from './keep'
import { stage } from './staging'

let folder = ''
let close: () => Promise<void>
beforeAll(async () => {
  ;({ folder, close } = await openFileFolder())
})
afterAll(() => close())

const PHOTO = readFileSync('e2e/support/hoi-truong.jpg')
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const PNG = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#5b2a6e' } })
  .png()
  .toBuffer()
const HEIC = Buffer.concat([
  Buffer.from('0000001866747970686569630000000068656963', 'hex'),
  Buffer.alloc(300),
])
const ODT = 'application/vnd.oasis.opendocument.text'

const keep = async (bytes: Buffer, name: string) => keepFile(await stage(Readable.from([bytes])), { name })
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())

describe('a file is what its content says', () => {
  it.each<[string, Buffer, string, boolean]>([
    ['biên bản.pdf', PDF, 'application/pdf', false],
    [
      'kết quả.docx',
      officeFile('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      false,
    ],
    [
      'dự toán.xlsx',
      officeFile('xlsx'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      false,
    ],
    [
      'trình chiếu.pptx',
      officeFile('pptx'),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      false,
    ],
    ['bài.odt', openDocument(ODT), ODT, false],
    [
      'bảng.ods',
      openDocument('application/vnd.oasis.opendocument.spreadsheet'),
      'application/vnd.oasis.opendocument.spreadsheet',
      false,
    ],
    ['ảnh.JPEG', PHOTO, 'image/jpeg', true],
    ['hình.png', PNG, 'image/png', true],
    ['máy ảnh.heic', HEIC, 'image/heic', false],
  ])('%s is taken', async (name, bytes, mediaType, hasThumbnail) => {
    const kept = await keep(bytes, name)
    expect(kept).toMatchObject({ name, title: name, mediaType, hasThumbnail, bytes: bytes.length })
    expect(await files()).toHaveLength(hasThumbnail ? 2 : 1)
    await dropFile(kept.id)
  })
})

const script = Buffer.from('<html><script>alert(1)</script></html>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const zeros = Buffer.alloc(60 * 1_048_576)

describe('a file is refused with its reason, and leaves nothing behind', () => {
  it.each<[string, string, () => Buffer, string]>([
    ['nothing in it', 'a.pdf', () => Buffer.alloc(0), 'file_empty'],
    ['a drawing with a script', 'a.svg', () => svg, 'file_type'],
    ['a page', 'a.html', () => script, 'file_type'],
    ['a drawing called a picture', 'a.png', () => svg, 'file_mismatch'],
    ['a page called a picture', 'a.png', () => script, 'file_mismatch'],
    ['a page called a PDF', 'a.pdf', () => script, 'file_mismatch'],
    [
      'a program called a PDF',
      'a.pdf',
      () => Buffer.from('MZ\u0090\u0000'.padEnd(400, '\u0000')),
      'file_mismatch',
    ],
    ['a photo called a PNG', 'a.png', () => PHOTO, 'file_mismatch'],
    ['a name that hides its end', 'a\u202efdp.exe', () => PDF, 'file_type'],
    ['a macro by name', 'dutoan.xlsm', () => officeFile('xlsx'), 'file_macro'],
    [
      'a macro inside',
      'dutoan.xlsx',
      () => officeFile('xlsx', [{ name: 'xl/vbaProject.bin', content: 'x' }]),
      'file_macro',
    ],
    [
      'a macro in other letters',
      'a.docx',
      () => officeFile('docx', [{ name: 'word/VBAPROJECT.BIN', content: 'x' }]),
      'file_macro',
    ],
    [
      'a macro sheet',
      'a.xlsx',
      () => officeFile('xlsx', [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]),
      'file_macro',
    ],
    [
      'a macro of OpenDocument',
      'a.odt',
      () =>
        archiveOf([
          { name: 'mimetype', content: ODT },
          { name: 'Basic/Standard/Module1.xml', content: 'x' },
        ]),
      'file_macro',
    ],
    ['a workbook called a document', 'a.docx', () => officeFile('xlsx'), 'file_mismatch'],
    [
      'an archive called a document',
      'a.docx',
      () => archiveOf([{ name: 'a.txt', content: 'x' }]),
      'file_mismatch',
    ],
    ['an Office file of before 2007', 'a.doc', () => OLE, 'file_old_office'],
    ['the same called a document', 'a.docx', () => OLE, 'file_mismatch'],
    [
      'a document with a password',
      'a.docx',
      () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      'file_encrypted',
    ],
    [
      'an archive with a password',
      'a.xlsx',
      () => officeFile('xlsx', [{ name: 'a.xml', content: 'x', flags: 1 }]),
      'file_encrypted',
    ],
    [
      'an OpenDocument file with a password',
      'a.odt',
      () => openDocument(ODT, '<manifest:encryption-data/>'),
      'file_encrypted',
    ],
    [
      'a PDF with a password',
      'a.pdf',
      () => Buffer.concat([PDF, Buffer.alloc(1_048_570), Buffer.from('/Encrypt 12 0 R')]),
      'file_encrypted',
    ],
    [
      'a PDF that is an archive from behind',
      'a.pdf',
      () => Buffer.concat([PDF, archiveOf([{ name: 'a.js', content: 'x' }])]),
      'file_mismatch',
    ],
    [
      'a photo that is an archive from behind',
      'a.jpg',
      () => Buffer.concat([PHOTO, officeFile('docx')]),
      'file_mismatch',
    ],
    ['half a photo', 'a.jpg', () => PHOTO.subarray(0, 5_000), 'file_damaged'],
    ['a broken archive', 'a.docx', () => officeFile('docx').subarray(0, 200), 'file_damaged'],
    [
      'a bomb: 60 MB of zeros in 60 KB',
      'a.docx',
      () => officeFile('docx', [{ name: 'word/document.xml', content: zeros }]),
      'file_inflates',
    ],
    [
      'a bomb whose directory lies',
      'a.docx',
      () => archiveOf([{ name: '[Content_Types].xml', content: zeros, claimed: 100 }]),
      'file_damaged',
    ],
    [
      'too many entries',
      'a.xlsx',
      () =>
        officeFile(
          'xlsx',
          Array.from({ length: 4_001 }, (_, n) => ({ name: `x${n}`, content: '' })),
        ),
      'file_inflates',
    ],
    [
      'a path out of the archive',
      'a.docx',
      () => officeFile('docx', [{ name: '../../x', content: 'x' }]),
      'file_damaged',
    ],
  ])('%s', async (_, name, bytes, code) => {
    const refusal = (await keep(bytes(), name).catch((error: unknown) => error)) as DomainError
    expect([refusal.code, refusal.details.fieldErrors]).toEqual(['invalid', { file: code }])
    expect(await files()).toEqual([])
  })

  it('a picture of a billion points is refused before it is unpacked', async () => {
    const bomb = Buffer.from(PNG)
    bomb.writeUInt32BE(40_000, 16)
    bomb.writeUInt32BE(40_000, 20)
    const refusal = (await keep(bomb, 'a.png').catch((error: unknown) => error)) as DomainError
    expect(['image_too_large', 'file_damaged']).toContain(refusal.details.fieldErrors?.['file'])
    expect(await files()).toEqual([])
  })
})

describe('the small picture', () => {
  it('stands upright, has 480 points at most and says nothing of place or device', async () => {
    const kept = await keep(PHOTO, 'ảnh.jpg')
    const [small] = (await files()).filter(({ name }) => name.endsWith('.webp'))
    const shown = await sharp(path.join(small?.parentPath ?? '', small?.name ?? '')).metadata()
    expect(shown).toMatchObject({ format: 'webp', width: 320, height: 480 })
    expect([shown.exif, shown.orientation, shown.xmp]).toEqual([undefined, undefined, undefined])
    expect(small?.parentPath.endsWith(path.join(kept.id.slice(0, 2), kept.id.slice(2, 4)))).toBe(true)
    await dropFile(kept.id)
  })
})
