import { startTestCluster } from '@/db/testing/global-setup'

/** One cluster and one trial template for the whole run; every file of tests gets a copy. */
export default async function setup(): Promise<() => Promise<void>> {
  const { adminUrl, stop } = await startTestCluster()
  process.env['TEST_ADMIN_URL'] = adminUrl
  return stop
}
