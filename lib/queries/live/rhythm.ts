/** What nothing tells of is asked again this often; what a stream tells of, this seldom. */
const UNTOLD_MS = 30_000
const TOLD_MS = 300_000

let isTold = false

/** Milliseconds until figures are asked for again; a query takes it anew after each answer. */
export const untilAskedAgain = (): number => (isTold ? TOLD_MS : UNTOLD_MS)

/** Whether this page is told of every change. */
export function setTold(told: boolean): void {
  isTold = told
}
