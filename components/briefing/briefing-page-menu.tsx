import { PageMenu } from '@/components/task/page-menu'
import type { Briefing } from '@/lib/contracts/briefing'

type Props = {
  campaignId: string
  /** undefined until it is there */
  briefing: Briefing | undefined
  branch: string | null
  variant: 'edged' | 'bare'
}

/** The briefing as it stands here, since the same moment, on one page. */
export function BriefingPageMenu({ campaignId, briefing, branch, variant }: Props) {
  if (!briefing) return null
  const query = new URLSearchParams({ since: briefing.since, ...(branch ? { branch } : {}) })
  return <PageMenu path={`/api/campaigns/${campaignId}/briefing-page`} query={query} variant={variant} />
}
