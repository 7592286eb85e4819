import { type CurveSize, layoutCurve } from '@/lib/documents/charts/curve-layout'
import { layoutGroups } from '@/lib/documents/charts/groups-layout'
import { pictureOf } from '@/lib/documents/charts/picture'
import type { Block, Picture } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import type { ReportCurve, ReportFigures } from '@/lib/domain/report-figures'
import { roman } from '@/lib/format/roman'
import {
  curveCaption,
  curveDescription,
  curveWords,
  groupBars,
  groupsCaption,
  groupsDescription,
} from './chart-words'

/** The groups, in as many pictures as they need, and the curve where the figures have one; numbered through. */
export async function chartBlocks(figures: ReportFigures): Promise<Block[]> {
  const groups = await groupPictures(figures)
  const { curve, counts, asOf } = figures
  const picture = await curvePicture(curve, counts, curveCaption(groups.length + 1, asOf))
  return picture ? [...groups, { kind: 'picture', picture }] : groups
}

/** The curve as a picture; null where there is nothing to draw. */
export async function curvePicture(
  curve: ReportCurve | null,
  counts: ReportFigures['counts'],
  caption: string | null,
  size?: CurveSize,
): Promise<Picture | null> {
  if (!curve || [...curve.planned, ...curve.actual].every((value) => value === null)) return null
  const { measure } = await officialFonts()
  const drawn = await pictureOf(layoutCurve(curve, curveWords(curve, counts), measure, size))
  return { ...drawn, description: curveDescription(curve, counts), caption }
}

async function groupPictures(figures: ReportFigures): Promise<Block[]> {
  const { measure } = await officialFonts()
  const bars = groupBars(figures)
  const drawings = layoutGroups(bars, measure)
  return Promise.all(
    drawings.map(async ({ from, drawing }, n): Promise<Block> => {
      const until = drawings[n + 1]?.from ?? bars.length
      const names = [...new Set([from, until - 1])].map((group) => `nhóm ${roman(group)}`)
      const part = drawings.length > 1 ? names.join(' đến ') : null
      const description = groupsDescription(bars.slice(from, until), figures.asOf)
      const caption = groupsCaption(n + 1, figures.asOf, part)
      return { kind: 'picture', picture: { ...(await pictureOf(drawing)), description, caption } }
    }),
  )
}
