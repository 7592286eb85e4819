import { z } from 'zod'

/** The only reader of process.env in the product. Read at call time, so a build needs no environment. */
const Env = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  AUTH_URL: z.string().optional(),
  APP_TODAY: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  TRIAL: z.string().optional(),
  /** reads and, apart, writes of one person in a minute and process */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(600).default(1_500),
})

export type Env = {
  databaseUrl: string
  authSecret: string
  secureCookies: boolean
  pinnedDay: string | null
  trial: boolean
  requestsPerMinute: number
}

let cached: Env | undefined

/** The environment, checked; throws when a value is missing or too short, so nothing starts half configured. */
export function env(): Env {
  if (cached) return cached
  const values = Env.parse(process.env)
  cached = {
    databaseUrl: values.DATABASE_URL,
    authSecret: values.AUTH_SECRET,
    secureCookies: values.AUTH_URL?.startsWith('https:') ?? false,
    pinnedDay: values.APP_TODAY ?? null,
    trial: values.TRIAL === '1',
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
  }
  return cached
}

/** The database's address alone: scripts that write no cookie need no secret. */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set')
  return url
}
