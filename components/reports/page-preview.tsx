import type { Face, Page, PictureMark, Piece, TextMark } from '@/lib/contracts/laid-out'

type Props = {
  page: Page
  /** what a screen reader calls the page: `Trang 1 trên 2` */
  label: string
  className?: string
}

const STYLES: Record<Face, { fontWeight: number; fontStyle: 'normal' | 'italic' }> = {
  regular: { fontWeight: 400, fontStyle: 'normal' },
  bold: { fontWeight: 700, fontStyle: 'normal' },
  italic: { fontWeight: 400, fontStyle: 'italic' },
  boldItalic: { fontWeight: 700, fontStyle: 'italic' },
}

/**
 * One laid out page as it is printed: black on white whatever the theme, in points, as wide as its place. Each piece of text
 * ends where the layout says, also before the font has come; nothing is broken or measured here. Pictures lie over the page,
 * since nothing inside what is a picture itself is told to a screen reader.
 */
export function PagePreview({ page, label, className }: Props) {
  const { width, height, marks } = page
  const pictures = marks.filter((mark): mark is PictureMark => mark.kind === 'picture')
  const paper = (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={`block h-auto w-full select-text font-doc ${className ?? ''}`}
      style={{ fontKerning: 'none', fontVariantLigatures: 'none' }}
      data-paper=""
    >
      <rect width={width} height={height} fill="#fff" />
      {marks.map((mark, index) => {
        const key = `${mark.kind}${index}`
        if (mark.kind === 'text') return <TextLine key={key} mark={mark} />
        if (mark.kind === 'picture') return null
        const { x1, y1, x2, y2 } = mark
        return <line key={key} {...{ x1, y1, x2, y2 }} stroke="#000" strokeWidth={mark.width} />
      })}
    </svg>
  )
  if (pictures.length === 0) return paper
  return (
    <div className="relative">
      {paper}
      {pictures.map((mark) => (
        <PictureOver key={`${mark.x} ${mark.y}`} page={page} mark={mark} />
      ))}
    </div>
  )
}

/** In shares of the page, which is as wide as its place. */
function PictureOver({ page, mark: { png, alt, x, y, width, height } }: { page: Page; mark: PictureMark }) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      className="absolute h-auto"
      style={{ left: share(x, page.width), top: share(y, page.height), width: share(width, page.width) }}
    >
      <image href={`data:image/png;base64,${png}`} width={width} height={height} />
    </svg>
  )
}

function TextLine({ mark }: { mark: TextMark }) {
  return mark.pieces.map((piece) => (
    <text
      key={piece.x}
      x={piece.x}
      y={mark.y}
      fontSize={piece.size}
      fill="#000"
      className="whitespace-pre"
      wordSpacing={mark.spacing}
      {...lengthOf(piece)}
      {...STYLES[piece.face]}
    >
      {piece.text}
    </text>
  ))
}

/** A single letter has nothing between its letters to stretch. */
function lengthOf({ text, width }: Piece) {
  return text.length > 1 ? { textLength: width, lengthAdjust: 'spacing' as const } : {}
}
