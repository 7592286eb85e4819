/** Below the plan's keys: what changes in the plan changes what a live report says. */
export const reportKeys = {
  schedules: (campaignId: string) => ['campaigns', 'report-schedules', campaignId] as const,
  list: (campaignId: string) => ['campaigns', 'reports', campaignId] as const,
  detail: (campaignId: string, id: string) => ['campaigns', 'report', campaignId, id] as const,
  comparison: (campaignId: string, id: string, withId: string) =>
    ['campaigns', 'report-comparison', campaignId, id, withId] as const,
  saved: (campaignId: string, id: string, version: number, now: number) =>
    ['campaigns', 'report-saved', campaignId, id, version, now] as const,
  madeFiles: (campaignId: string, id: string) => ['campaigns', 'report-files', campaignId, id] as const,
  pages: (campaignId: string, id: string, version: number, asked: string) =>
    ['campaigns', 'report-pages', campaignId, id, version, asked] as const,
}
