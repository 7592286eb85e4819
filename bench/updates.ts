import { type Shot, shoot } from './load'

/** So many save at once; none may be refused. */
export const SAVERS = 8

/** Progress on one's own tasks, over and over, each time with the version just read. */
export async function updates(app: string, campaign: string, headers: Record<string, string>) {
  const { text } = await shoot({
    method: 'GET',
    url: `${app}/api/campaigns/${campaign}/tasks?limit=24`,
    headers,
  })
  const { items } = JSON.parse(text) as { items: { id: string; version: number }[] }
  const own = Array.from({ length: SAVERS }, (_, client) =>
    items.filter((_item, index) => index % SAVERS === client),
  )
  const turn = Array.from({ length: SAVERS }, () => 0)
  const current = (client: number) =>
    own[client]?.[(turn[client] ?? 0) % (own[client]?.length ?? 1)] ?? { id: '', version: 0 }
  return {
    next:
      (address: (id: string) => string, extra: Record<string, string>) =>
      (client: number): Shot => {
        const { id, version } = current(client)
        return {
          method: 'PUT',
          url: address(id),
          headers: extra,
          body: JSON.stringify({ version, done: 1 + (version % 11) }),
        }
      },
    seen: (client: number, answer: string) => {
      current(client).version = (JSON.parse(answer) as { version: number }).version
      turn[client] = (turn[client] ?? 0) + 1
    },
  }
}
