import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { LaidOut, Mark, Page } from '@/lib/contracts/laid-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { randomDocument } from '@/lib/documents/official/testing/random-document'
import { partOf, textMarks, textOf, textsOf, textsOn } from '@/lib/documents/official/testing/texts'
import { layOut } from './lay-out'
import { MARGIN } from './paper'

const { measure } = await officialFonts()
const EDGE = 0.3
vi.setConfig({ testTimeout: 30_000 })

function ofEvery(holds: (laidOut: LaidOut, document: OfficialDocument) => void, numRuns = 40): void {
  fc.assert(
    fc.property(randomDocument, (document) => {
      holds(layOut(document, measure), document)
    }),
    { numRuns },
  )
}

/** Left, top, right, bottom of what a mark covers; of a text its baseline. */
function extent(mark: Mark): [number, number, number, number] {
  if (mark.kind === 'rule') return [mark.x1, mark.y1, mark.x2, mark.y2]
  if (mark.kind === 'picture') return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
  const first = mark.pieces[0]?.x ?? MARGIN.left
  const last = mark.pieces.at(-1)
  return [first, mark.y, last ? last.x + last.width : first, mark.y]
}

function isInside(mark: Mark, page: Page): boolean {
  const [left, top, right, bottom] = extent(mark)
  const isAcross = left >= MARGIN.left - EDGE && right <= page.width - MARGIN.right + EDGE
  return isAcross && top >= MARGIN.top - EDGE && bottom <= page.height - MARGIN.bottom + EDGE
}

test('everything but the page number stays inside the margins', () => {
  ofEvery(({ pages }) => {
    for (const page of pages) {
      const [number, ...others] = page.marks
      const rest = page.number === null ? page.marks : others
      expect(rest.filter((mark) => !isInside(mark, page))).toEqual([])
      if (page.number !== null) expect(extent(number as Mark)[1]).toBeLessThan(MARGIN.top)
    }
  })
})

test('every text of the model is on the pages, in order, and nothing else', () => {
  ofEvery((laidOut, document) => expect(textsOn(laidOut)).toEqual(textsOf(document)))
})

test('lines of a page do not lie on each other', () => {
  ofEvery(({ pages, parts }) => {
    for (const page of pages) {
      const lines = textMarks(page).filter(({ part }) => part !== null && parts[part]?.role === 'P')
      const places = lines.flatMap(({ pieces, y }) => (pieces[0] ? [`${pieces[0].x} ${y}`] : []))
      expect(new Set(places).size).toBe(places.length)
    }
  })
})

test('a heading is never the last on a page that goes on', () => {
  ofEvery((laidOut) => {
    laidOut.pages.forEach((page, index) => {
      const goesOn = (laidOut.pages[index + 1]?.number ?? null) !== null
      const last = page.marks.filter(({ part }) => part !== null).at(-1)
      if (goesOn && last) expect(partOf(laidOut, last, 'H1', 'H2', 'H3')).toBeNull()
    })
  })
})

test('where not all of it fits, the signature goes over rather than the heading staying behind', () => {
  const picture = { png: Uint8Array.from([1]), width: 10, height: 96, description: 'Hình', caption: 'Hình' }
  const { pages } = layOut(
    {
      title: 'Sở',
      letterhead: { parentBody: null, body: 'Sở', number: null, sign: null, placeAndDate: 'Huế' },
      isAcross: true,
      typeName: 'BÁO CÁO',
      abstract: [],
      addressees: [],
      body: [
        { kind: 'heading', level: 1, text: 'Đề mục dài hơn một dòng '.repeat(5) },
        { kind: 'picture', picture },
      ],
      recipients: [],
      signer: { capacity: [], name: null },
      leftSigner: { capacity: ['NGƯỜI LẬP', 'PHIẾU'], name: 'Lê Đức Dũng' },
      annexes: [],
    },
    measure,
  )
  const onPage = pages.map((page) => [
    textMarks(page).some((mark) => textOf(mark).startsWith('Đề mục')),
    page.marks.some(({ kind }) => kind === 'picture'),
  ])
  for (const [heading, drawn] of onPage) expect(heading).toBe(drawn)
})

test('a caption stands on the page of its picture, below it', () => {
  ofEvery((laidOut) => {
    const isCaption = (mark: Mark) => partOf(laidOut, mark, 'Caption') !== null
    for (const { marks } of laidOut.pages)
      for (const [index, mark] of marks.entries()) {
        const before = marks[index - 1]
        if (isCaption(mark) && before && !isCaption(before)) {
          expect(before.kind).toBe('picture')
          expect(extent(mark)[1]).toBeGreaterThan(extent(before)[3])
        }
        if (index === 0) expect(isCaption(mark)).toBe(false)
      }
  })
})

test('no row is divided between two pages', () => {
  ofEvery((laidOut) => {
    const pageOf = new Map<number, Page>()
    for (const page of laidOut.pages)
      for (const mark of page.marks) {
        const row = partOf(laidOut, mark, 'TR')
        if (row === null) continue
        expect(pageOf.get(row) ?? page).toBe(page)
        pageOf.set(row, page)
      }
  })
})

test('a table that goes on has its head on each page', () => {
  ofEvery((laidOut) => {
    for (const page of laidOut.pages) {
      const first = page.marks.find(({ part }) => part !== null)
      if (!first || partOf(laidOut, first, 'TD') === null) continue
      const table = partOf(laidOut, first, 'Table')
      const head = laidOut.pages
        .flatMap(textMarks)
        .filter((mark) => partOf(laidOut, mark, 'TH') !== null && partOf(laidOut, mark, 'Table') === table)
      const repeated = textMarks(page).filter(({ part, y }) => part === null && y > MARGIN.top)
      expect(repeated.map(textOf)).toEqual(head.map(textOf))
    }
  })
})

test('signature and recipients stay together, with a line of the body', () => {
  ofEvery((laidOut, document) => {
    const { capacity, name } = document.signer
    const words = [...capacity, name ?? ''].filter((text) => text !== '')
    const body = laidOut.pages.filter(({ width, height }) => width < height)
    const closing = body.at(-1)
    if (!closing || words.length === 0) return
    expect(textMarks(closing).map(textOf).join('')).toContain(words.join(''))
    if (document.recipients.length > 0 && !document.leftSigner)
      expect(textMarks(closing).map(textOf)).toContain('Nơi nhận:')
    if (document.body.length > 0) {
      const own = closing.marks.filter(({ part }) => part !== null)
      expect(own.length).toBeGreaterThan(words.length)
    }
  })
})

test('pages are numbered from one in the body and in each annex, hidden on the first', () => {
  ofEvery(({ pages }, document) => {
    const numbers = pages.map(({ number }) => number)
    expect(numbers.filter((number) => number === null)).toHaveLength(1 + document.annexes.length)
    numbers.forEach((number, index) => {
      if (number !== null) expect(number).toBe((numbers[index - 1] ?? 1) + 1)
    })
  })
})

test('the same document gives the same pages, which are JSON', () => {
  ofEvery((laidOut, document) => {
    expect(layOut(document, measure)).toEqual(laidOut)
    expect(JSON.parse(JSON.stringify(laidOut))).toEqual(laidOut)
  }, 10)
})
