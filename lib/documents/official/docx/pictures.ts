import type { Picture } from '@/lib/documents/official/model'
import type { Page } from './page'
import { framed, line } from './paragraph'
import { xmlText } from './text'
import { DRAWING, PICTURE } from './xml-names'

/** English Metric Units, in which drawings are measured. */
const EMU_PER_MM = 36_000
const EMU_PER_TWIP = 635
/** rId1–rId4 are styles, settings and the two headers. */
const FIRST_ID = 5
/** The largest size Word takes, 22 inches. */
const LARGEST = 20_116_800

/** The pictures of a document in the order of their drawing, which gives each the name of its part. */
export class Pictures {
  readonly #pictures: Picture[] = []

  /** The picture as a paragraph of its own, never larger than `area` (twips), and on its page the caption. */
  draw(picture: Picture, area: Page): string {
    this.#pictures.push(picture)
    const number = this.#pictures.length
    const drawing = drawingXml(picture, { number, id: idOf(number - 1), area })
    if (picture.caption === null) return framed('Picture', drawing)
    return framed('Picture', drawing, '<w:keepNext/>') + line('Caption', picture.caption)
  }

  /** Parts below word/, with the relationship that the drawing names. */
  parts(): { id: string; target: string; png: Uint8Array }[] {
    return this.#pictures.map(({ png }, index) => ({
      id: idOf(index),
      target: `media/picture${index + 1}.png`,
      png,
    }))
  }
}

function idOf(index: number): string {
  return `rId${FIRST_ID + index}`
}

type Place = { number: number; id: string; area: Page }

function drawingXml(picture: Picture, { number, id, area }: Place): string {
  const { x, y } = extent(picture, area)
  const names = `id="${number}" name="picture${number}.png" descr="${xmlText(picture.description)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${x}" cy="${y}"/><wp:docPr ${names}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${x}" cy="${y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** In EMU; a picture larger than the text area is made smaller as a whole. */
function extent({ width, height }: Picture, area: Page): { x: number; y: number } {
  const x = Math.max(1, width * EMU_PER_MM)
  const y = Math.max(1, height * EMU_PER_MM)
  const scale = Math.min(1, (area.width * EMU_PER_TWIP) / x, (area.height * EMU_PER_TWIP) / y)
  const within = (length: number) => Math.min(LARGEST, Math.max(1, Math.floor(length * scale)))
  return { x: within(x), y: within(y) }
}
