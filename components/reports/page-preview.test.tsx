import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Page } from '@/lib/contracts/laid-out'
import { PagePreview } from './page-preview'

const page: Page = {
  width: 595.276,
  height: 841.89,
  number: 2,
  marks: [
    {
      kind: 'text',
      part: 1,
      y: 100,
      spacing: 1.5,
      joint: ' ',
      pieces: [
        { text: 'đã hoàn thành ', face: 'regular', size: 14, x: 85, width: 90.5 },
        { text: '07', face: 'bold', size: 14, x: 175.5, width: 14 },
      ],
    },
    { kind: 'rule', part: null, x1: 85, y1: 120, x2: 200, y2: 120, width: 0.5 },
    {
      kind: 'picture',
      part: 2,
      x: 85,
      y: 200,
      width: 100,
      height: 50,
      png: 'iVBORw0=',
      alt: 'Mức hoàn thành',
    },
  ],
}
const drawn = renderToStaticMarkup(<PagePreview page={page} label="Trang 2 trên 3" />)

test('a page is a picture with a name, in points', () => {
  expect(drawn).toMatch(/^<div[^>]*><svg role="img" aria-label="Trang 2 trên 3" viewBox="0 0 595.276 841.89"/)
})

test('text stands where it was laid out and ends where it was laid out', () => {
  expect(drawn).toContain('>đã hoàn thành </text>')
  expect(drawn).toMatch(/<text x="85" y="100"[^>]*word-spacing="1.5"[^>]*textLength="90.5"/)
  expect(drawn).toMatch(/<text x="175.5"[^>]*font-weight="700"/)
})

test('paper is white and ink is black in every theme', () => {
  expect(drawn).toContain('fill="#fff"')
  expect(drawn).not.toMatch(/fill="(?!#fff|#000)/)
})

test('a picture says what it shows outside the picture that the page is', () => {
  const [, after = ''] = drawn.split('</svg>')
  expect(after).toMatch(/^<svg role="img" aria-label="Mức hoàn thành" viewBox="0 0 100 50"/)
  expect(after).toContain(`left:${(100 * 85) / 595.276}%`)
})

test('rules and pictures are where they were laid out', () => {
  expect(drawn).toContain('<line x1="85" y1="120" x2="200" y2="120"')
  expect(drawn).toContain('href="data:image/png;base64,iVBORw0="')
})
