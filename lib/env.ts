import path from 'node:path'
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
  DATA_DIR: z.string().min(1).default('.data'),
  /** megabytes of all files kept as evidence */
  EVIDENCE_TOTAL_MB: z.coerce.number().int().min(1).default(20_480),
  EVIDENCE_S3_ENDPOINT: z.union([z.literal(''), z.url()]).optional(),
  EVIDENCE_S3_BUCKET: z.string().optional(),
  EVIDENCE_S3_KEY: z.string().optional(),
  EVIDENCE_S3_SECRET: z.string().optional(),
  EVIDENCE_S3_REGION: z.string().default('us-east-1'),
})

/** A bucket of an S3-compatible store, addressed by path. */
export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string }
}

export type Env = {
  databaseUrl: string
  authSecret: string
  secureCookies: boolean
  pinnedDay: string | null
  trial: boolean
  requestsPerMinute: number
  /** the folder of files: evidence, and staging of what arrives */
  dataDir: string
  evidenceTotalBytes: number
  /** null = evidence lies in the data folder */
  s3: S3Settings | null
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
    dataDir: path.resolve(values.DATA_DIR),
    evidenceTotalBytes: values.EVIDENCE_TOTAL_MB * 1_048_576,
    s3: s3Of(values),
  }
  return cached
}

function s3Of(values: z.infer<typeof Env>): S3Settings | null {
  const { EVIDENCE_S3_ENDPOINT: endpoint, EVIDENCE_S3_BUCKET: bucket, EVIDENCE_S3_REGION: region } = values
  const { EVIDENCE_S3_KEY: accessKeyId, EVIDENCE_S3_SECRET: secretAccessKey } = values
  if (!endpoint) return null
  if (!bucket || !accessKeyId || !secretAccessKey)
    throw new Error('EVIDENCE_S3_ENDPOINT needs _BUCKET, _KEY and _SECRET')
  return { endpoint, bucket, region, credentials: { accessKeyId, secretAccessKey } }
}

/** The database's address alone: scripts that write no cookie need no secret. */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set')
  return url
}
