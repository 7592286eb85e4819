/** One row of the list: mark, words, what can be done. */
export const EVIDENCE_ROW = 'flex items-start gap-3 border-rule border-b py-2 last:border-b-0'

type PictureProps = { src: string; alt: string; className: string }

/** A picture of an evidence, 480 px at most. */
export function Picture({ src, alt, className }: PictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: it is private and small already; Next's optimiser is switched off
    <img src={src} alt={alt} loading="lazy" decoding="async" className={className} />
  )
}

/** What stands for a stored file that has a picture. */
export const pictureOf = (evidenceId: string): string => `/api/evidence/${evidenceId}/thumbnail`

/** A small picture in a frame of one size, whatever its shape; its words stand beside it. */
export function Thumbnail({ src }: { src: string }) {
  return (
    <Picture
      src={src}
      alt=""
      className="h-8 w-11 flex-none rounded-bar border border-rule bg-sunken object-cover"
    />
  )
}
