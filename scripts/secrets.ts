import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

export type Secrets = { authSecret: string; databasePassword: string }

const GENERATED = /^[A-Za-z0-9_-]{43}$/

/** Makes the data folder, closed to everybody else; one that exists keeps the rights its owner gave it. */
export function makeDataFolder(dataDir: string): void {
  if (mkdirSync(dataDir, { recursive: true }) !== undefined) chmodSync(dataDir, 0o700)
}

function createSecrets(file: string): void {
  const secret = () => randomBytes(32).toString('base64url')
  const draft = `${file}.${process.pid}`
  const secrets: Secrets = { authSecret: secret(), databasePassword: secret() }
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // A link fails when the file is there: of two first starts at once, both use the secrets of one.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function isSecrets(value: unknown): value is Secrets {
  const { authSecret, databasePassword } = (value ?? {}) as Partial<Secrets>
  return GENERATED.test(authSecret ?? '') && GENERATED.test(databasePassword ?? '')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The secrets of this data folder (32 random bytes each), made at the first start.
 * @throws when others can read the file, or it does not hold what was generated
 */
export function loadSecrets(dataDir: string): Secrets {
  makeDataFolder(dataDir)
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) createSecrets(file)
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`Tệp ${file} đang để người khác đọc được. Hãy chạy: chmod 600 ${file}`)
  const secrets = parse(readFileSync(file, 'utf8'))
  if (!isSecrets(secrets))
    throw new Error(`Tệp ${file} bị hỏng. Hãy khôi phục tệp này từ bản sao lưu, hoặc chọn DATA_DIR khác.`)
  return secrets
}
