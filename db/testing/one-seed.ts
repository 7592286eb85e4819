import fc from 'fast-check'
import { beforeEach } from 'vitest'

/**
 * For a file whose random steps follow each other: one seed gives them all, so what failed is repeated whole by
 * `FC_SEED=… npx vitest run <file>`. A failed test says which it was.
 */
export function oneSeed(): void {
  const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31)
  fc.configureGlobal({ seed })
  beforeEach(({ onTestFailed }) => onTestFailed(() => void process.stderr.write(`FC_SEED=${seed}\n`)))
}
