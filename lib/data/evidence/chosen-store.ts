import 'server-only'
import path from 'node:path'
import { env } from '@/lib/env'
import { folderStore } from './folder-store'
import { s3Store } from './s3-store'
import type { EvidenceStore } from './store'

/** The store chosen by the environment: S3-compatible when its address is set, else a folder. */
export function evidenceStore(): EvidenceStore {
  const { s3, dataDir } = env()
  return s3 ? s3Store(s3) : folderStore(path.join(dataDir, 'evidence'))
}
