import { setPriority } from 'node:os'
import { carryOut, type Order } from './order'

/** A process of its own for one order: takes it, tells how far it is, hands over what it made, and ends. */

/** Below the server, which answers people meanwhile. */
const NICENESS = 10

process.once('message', (order: Order) => {
  void fulfil(order)
})
// Nobody is left to hand it to.
process.once('disconnect', () => process.exit(0))

async function fulfil(order: Order): Promise<void> {
  try {
    setPriority(NICENESS)
    const made = await carryOut(order, (percent) => process.send?.({ percent }))
    process.send?.({ made }, () => process.exit(0))
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }, () =>
      process.exit(1),
    )
  }
}
