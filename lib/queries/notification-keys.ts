export const notificationKeys = {
  all: ['notifications'] as const,
  list: (campaignId: string) => ['notifications', campaignId] as const,
}
