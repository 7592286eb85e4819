import { z } from 'zod'

const id = z.string()
/** The request that made the change, so that its own page need not ask twice; null for what no request made. */
const by = z.string().nullable()

/** What has changed, by ids alone; its content is asked for by whoever shows it. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), campaignId: id, taskId: id, by }),
  /** more tasks of the plan than are worth naming */
  z.object({ kind: z.literal('tasks'), campaignId: id, by }),
  /** the plan itself, or the filters kept for it */
  z.object({ kind: z.literal('campaign'), campaignId: id, by }),
  /** who there is and who stands in for whom */
  z.object({ kind: z.literal('people'), by }),
  /** the days off that every plan counts without */
  z.object({ kind: z.literal('holidays'), by }),
  /** what this person has read, where they are signed in: told to that person alone */
  z.object({ kind: z.literal('person'), by }),
])
export type Change = z.infer<typeof Change>

/** In how many milliseconds the pages that follow are to spread their asking, so that all get an answer. */
const spreadMs = z.number().int().min(0)

/** The stream lives. */
export const Beat = z.object({ spreadMs })
export type Beat = z.infer<typeof Beat>

/** The first event of a stream. */
export const Hello = Beat.extend({
  /** milliseconds in which nothing changed; with the reader's own gap it says whether anything was missed */
  quietMs: z.number().int().min(0),
  /** false: the database's word does not arrive, so the reader has to ask by itself for now */
  hears: z.boolean(),
})
export type Hello = z.infer<typeof Hello>

/** Why a stream ends: too many of one person, the session is over. */
export const Ended = z.object({ reason: z.enum(['crowded', 'session']) })
export type Ended = z.infer<typeof Ended>

/** The events of GET /api/events, by their names. */
export type LiveEvents = {
  hello: Hello
  changes: Change[]
  /** something was missed, nobody knows what */
  refresh: null
  /** from now on nothing is heard; `refresh` follows when it is again */
  deaf: null
  beat: Beat
  ended: Ended
}
export type LiveEventName = keyof LiveEvents
