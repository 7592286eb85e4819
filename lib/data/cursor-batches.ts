import 'server-only'

/**
 * The batches of a postgres.js cursor, to be read once. The driver's own iterator leaves the cursor open when it is
 * ended while a batch is on its way; this one waits for the batch first.
 */
export class CursorBatches<Row> {
  readonly #cursor: AsyncIterator<Row[]>
  #next: Promise<IteratorResult<Row[]>>

  constructor(cursor: AsyncIterable<Row[]>) {
    this.#cursor = cursor[Symbol.asyncIterator]()
    this.#next = this.#ask()
  }

  /** The driver answers the last question without a promise, whatever its type says. */
  async #ask(): Promise<IteratorResult<Row[]>> {
    return await this.#cursor.next()
  }

  /** Waits for the first batch, so that what is wrong shows before anything is promised. */
  async started(): Promise<void> {
    await this.#next
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row[]> {
    for (;;) {
      const { value, done } = await this.#next
      if (done) return
      yield value
      this.#next = this.#ask()
    }
  }

  /** Ends the cursor wherever it stands. */
  async close(): Promise<void> {
    await this.#next.catch(() => undefined)
    await this.#cursor.return?.()
  }
}
