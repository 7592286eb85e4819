import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { closePool } from '@/db/client'
import { startEmbedded } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { createFirstAdministrator } from '@/lib/data/people/commands'
import { DomainError } from '@/lib/domain/errors'
import { loadSecrets } from './secrets'

const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data')

const SENTENCES: Record<string, string> = {
  people_exist: 'Đã có người dùng: chỉ tạo quản trị đầu tiên khi cơ sở dữ liệu còn trống.',
  password_guessable:
    'Mật khẩu dễ đoán: ghép từ tên, đơn vị, từ thông dụng hoặc dãy số. Thêm vài từ không liên quan.',
  password_short: 'Mật khẩu cần từ 15 đến 128 ký tự, không lặp lại vài ký tự.',
}

async function ask(question: string, given: string | undefined): Promise<string> {
  if (given) return given
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question}: `)
  terminal.close()
  return answer.trim()
}

/** The database of DATABASE_URL, or the embedded one of DATA_DIR for as long as this takes. */
async function openDatabase(): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL']
  if (given) {
    process.env['AUTH_SECRET'] ??= 'not used by this command, no cookie is made'
    await migrate(given)
    return async () => {}
  }
  const secrets = loadSecrets(dataDir)
  const embedded = await startEmbedded({ dataDir, password: secrets.databasePassword })
  process.env['DATABASE_URL'] = embedded.url
  process.env['AUTH_SECRET'] ??= secrets.authSecret
  await migrate(embedded.url)
  return () => embedded.stop()
}

const close = await openDatabase()
let code = 0
try {
  const email = await ask('Thư công vụ', values.email)
  const name = await ask('Họ và tên', values.name)
  const password = await ask('Mật khẩu (từ 15 ký tự)', process.env['ADMIN_PASSWORD'])
  await createFirstAdministrator({ email, name, password })
  console.log(`Đã tạo quản trị ${email}.`)
} catch (error) {
  const reason =
    error instanceof DomainError
      ? (error.details.reason ?? Object.values(error.details.fieldErrors ?? {})[0])
      : undefined
  console.error(SENTENCES[reason ?? ''] ?? String(error))
  code = 1
}
await closePool()
await close()
process.exit(code)
