import type postgres from 'postgres'
import type { Fragment, Sql, Tx } from './client'

/** A piece of a statement as it was written: its texts, and what stands between them. */
class Piece {
  constructor(
    readonly texts: readonly string[],
    readonly between: readonly unknown[],
  ) {}
}

/** Takes the driver's place as a tag: text with values and other pieces in it, or, called with a name, that name quoted. */
function piece(texts: string | readonly string[], ...between: unknown[]): Piece {
  return typeof texts === 'string' ? new Piece([quoted(texts)], []) : new Piece(texts, between)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""').replaceAll('.', '"."')}"`

function written({ texts, between }: Piece, values: unknown[]): string {
  let text = texts[0] ?? ''
  for (const [index, one] of between.entries())
    text += (one instanceof Piece ? written(one, values) : `$${values.push(one)}`) + texts[index + 1]
  return text
}

/**
 * Runs a statement made of many pieces. The driver makes a promise of each piece, which costs more than reading a small
 * plan; here they are put together as plain texts, and the driver is given the whole with its values.
 *
 * @param build writes the statement with the tag it is given; values may stand wherever the driver takes one, a list of
 *   pieces, `sql.array` and the like may not
 */
export function composed<T extends object[]>(
  sql: Sql | Tx,
  build: (sql: Sql) => Fragment,
): postgres.PendingQuery<T> {
  const values: unknown[] = []
  const text = written(build(piece as unknown as Sql) as unknown as Piece, values)
  return sql.unsafe<T>(text, values as postgres.ParameterOrJSON<string>[], { prepare: true })
}
