/** The parts of a progress report whose text a person may change, in their order on paper (I.1-I.4, II, III, IV). */
export const SECTION_KEYS = [
  'direction',
  'overall',
  'groups',
  'indicators',
  'difficulties',
  'next',
  'proposals',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

/** A piece of text, or a figure that stays live until the report is issued (`token` = its key). */
export type Inline =
  | { text: string; bold?: boolean | undefined; italic?: boolean | undefined }
  | { token: string; bold?: boolean | undefined; italic?: boolean | undefined }

/** `subheading` = a line such as “a) Hoạt động chuyên môn”; `item` = a point of a list. */
export type SectionBlock = { kind: 'paragraph' | 'item' | 'subheading'; runs: Inline[] }
