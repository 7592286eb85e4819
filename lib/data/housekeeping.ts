import 'server-only'
import { sweepEvidence } from './evidence/sweep'
import { sweepSessions } from './people/sessions'
import { sweepMadeFiles } from './reports/made-files'
import { sweepLimits } from './requests/limits'
import { sweepWrites } from './same-state'

/** Removes what has served its time: counted requests, answered keys, ended sessions, made files, orphans of the evidence. */
export async function sweepAll(): Promise<void> {
  await sweepLimits()
  await sweepWrites()
  await sweepSessions()
  await sweepMadeFiles()
  // Last: a store that does not answer leaves the rest done.
  await sweepEvidence()
}
