import type postgres from 'postgres'
import type { Sql, Tx } from './client'

type Rows = ReturnType<Sql['unsafe']>

/** A statement, or a piece of one, as it was written: its texts and what stands between them. Sent when it is awaited. */
class Piece {
  readonly #sql: Sql | Tx
  #sent: Rows | null = null

  constructor(
    sql: Sql | Tx,
    readonly texts: readonly string[],
    readonly between: readonly unknown[],
  ) {
    this.#sql = sql
  }

  /** Sends it, once. */
  execute(): Rows {
    this.#sent ??= this.#send()
    return this.#sent
  }

  #send(): Rows {
    const values: unknown[] = []
    const text = written(this, values)
    return this.#sql.unsafe(text, values as postgres.ParameterOrJSON<string>[], { prepare: true }).execute()
  }

  // biome-ignore lint/suspicious/noThenProperty: a statement is awaited, as the driver's own is
  then(...hear: Parameters<Rows['then']>) {
    return this.execute().then(...hear)
  }

  catch(...hear: Parameters<Rows['catch']>) {
    return this.execute().catch(...hear)
  }

  finally(...hear: Parameters<Rows['finally']>) {
    return this.execute().finally(...hear)
  }
}

function written({ texts, between }: Piece, values: unknown[]): string {
  let text = texts[0] ?? ''
  for (let index = 0; index < between.length; index += 1)
    text += part(between[index], values) + texts[index + 1]
  return text
}

function part(one: unknown, values: unknown[]): string {
  if (one instanceof Piece) return written(one, values)
  if (Array.isArray(one) && one[0] instanceof Piece) return one.map((each) => written(each, values)).join(' ')
  return `$${values.push(one)}`
}

const quoted = (name: string) => `"${name.replaceAll('"', '""').replaceAll('.', '"."')}"`

/**
 * The connection with a tag of our own. The driver's makes a promise of every piece of a statement, which for a screen's
 * costs more than reading a small plan; here the pieces are put together as plain text, and the driver is given the whole
 * with its values. It takes values, pieces, lists of pieces, and names to be quoted, and has `unsafe`; nothing else of the driver's.
 */
export function inPieces<S extends Sql | Tx>(sql: S): S {
  const tag = (texts: string | readonly string[], ...between: unknown[]) =>
    typeof texts === 'string' ? new Piece(sql, [quoted(texts)], []) : new Piece(sql, texts, between)
  return Object.assign(tag, { unsafe: sql.unsafe.bind(sql) }) as unknown as S
}
