import sharp from 'sharp'
import { expect, test } from 'vitest'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { box, type Drawing, stroke } from './drawing'
import { pictureOf } from './picture'
import { svgOf } from './svg'

const drawing: Drawing = {
  width: 144,
  height: 72,
  shapes: [
    { kind: 'area', d: box(0, 0, 36, 36), fill: 'solid' },
    { kind: 'area', d: box(36, 0, 36, 36), fill: 'hatch' },
    { kind: 'line', d: stroke(0, 50, 144, 50), width: 1, dash: '3 3' },
    { kind: 'text', text: 'Kế\u00A0hoạch ỡ', x: 72, y: 66, size: 11, face: 'regular', anchor: 'middle' },
  ],
}

test('letters are outlines: nothing asks the machine for a font', async () => {
  const svg = svgOf(drawing, await officialFonts())
  expect(svg).not.toMatch(/<text|font/)
  expect(svg).not.toMatch(/NaN|undefined/)
})

test('a picture has 300 dots an inch in shades of grey, and its size in millimetres', async () => {
  const { png, width, height } = await pictureOf(drawing)
  expect([width, height]).toEqual([50.8, 25.4])
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([600, 300])
  const dots = Array.from({ length: info.width * info.height }, (_, n) =>
    data.subarray(n * info.channels, n * info.channels + 3),
  )
  expect(dots.every(([red, green, blue]) => red === green && green === blue)).toBe(true)
  const shade = (x: number, y: number) => dots[y * info.width + x]?.[0]
  expect([shade(75, 75), shade(400, 75)]).toEqual([0, 255])
  const hatched = dots.filter((_, n) => n % 600 > 155 && n % 600 < 295 && n < 600 * 145).map(([red]) => red)
  const mean = hatched.reduce<number>((sum, red) => sum + (red ?? 0), 0) / hatched.length
  expect(mean).toBeGreaterThan(130)
  expect(mean).toBeLessThan(230)
})

test('the same drawing gives the same bytes, also when it is drawn anew', async () => {
  const first = (await pictureOf(drawing)).png
  for (let n = 0; n < 33; n += 1) await pictureOf({ ...drawing, width: 10 + n, height: 5 })
  const again = (await pictureOf(drawing)).png
  expect(again).not.toBe(first)
  expect(Buffer.compare(Buffer.from(again), Buffer.from(first))).toBe(0)
})
