import type { SectionBlock, SectionKey } from '@/lib/domain/report-section'
import { aheadText, proposalsText } from './text-ahead'
import { difficultiesText } from './text-difficulties'
import { groupsText } from './text-groups'
import { directionText, indicatorsText, overallText } from './text-results'
import type { Written } from './written'

const WRITERS: Record<SectionKey, (written: Written) => SectionBlock[]> = {
  direction: directionText,
  overall: overallText,
  groups: groupsText,
  indicators: indicatorsText,
  difficulties: difficultiesText,
  next: aheadText,
  proposals: proposalsText,
}

/** A section as the rules write it from the figures, in official Vietnamese. */
export function automaticText(key: SectionKey, written: Written): SectionBlock[] {
  return WRITERS[key](written)
}
