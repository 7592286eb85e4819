/** One row of the list: mark, words, what can be done. */
export const EVIDENCE_ROW = 'flex items-start gap-3 border-rule border-b py-2 last:border-b-0'

/** A small picture in a frame of one size, whatever its shape; its words stand beside it. */
export function Thumbnail({ src }: { src: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: a private picture of 480 px; Next's optimiser is switched off
    <img
      src={src}
      alt=""
      width={44}
      height={32}
      loading="lazy"
      decoding="async"
      className="h-8 w-11 flex-none rounded-bar border border-rule bg-sunken object-cover"
    />
  )
}
