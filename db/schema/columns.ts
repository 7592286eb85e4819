import { customType, date, timestamp } from 'drizzle-orm/pg-core'

/** A calendar day, text `YYYY-MM-DD` in and out; never a JavaScript Date. */
export const day = () => date({ mode: 'string' })
/** A moment, ISO text in and out. */
export const instant = () => timestamp({ withTimezone: true, mode: 'string', precision: 3 })
/** The number of a transaction, text in and out: it is longer than a JavaScript number. */
export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })
