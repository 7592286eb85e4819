import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'

export type RunningServer = { pid: number; port: number; isReady: boolean }

/** What PostgreSQL wrote about itself into its data folder, or null when no server claims it. */
export function readPidFile(folder: string): RunningServer | null {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 0
    ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
    : null
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// In a container without an init process nobody may collect a dead orphan; it answers to signals all the same.
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}

/** True when the process is a PostgreSQL working in this data folder; where the system cannot tell, false. */
export function worksIn(pid: number, folder: string): boolean {
  return (
    link(`/proc/${pid}/cwd`) === realpathSync(folder) &&
    path.basename(link(`/proc/${pid}/exe`)) === 'postgres'
  )
}

/** Removes the claim of a server that is gone, which PostgreSQL itself believes when its number lives on (reused, or a zombie). */
export function dropStaleClaim(folder: string): void {
  const claim = readPidFile(folder)
  const isStale = claim && (process.platform === 'linux' ? !worksIn(claim.pid, folder) : !isAlive(claim.pid))
  if (isStale) rmSync(path.join(folder, 'postmaster.pid'), { force: true })
}

/** Every PostgreSQL process working in this folder, for example what a killed postmaster left behind. */
export function processesIn(folder: string): number[] {
  if (!existsSync('/proc') || !existsSync(folder)) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, folder))
}
