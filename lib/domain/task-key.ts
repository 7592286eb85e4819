const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 1..89 in Roman numerals, as groups are numbered in a plan. */
export function roman(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 89)
    throw new RangeError(`no Roman numeral: ${ordinal}`)
  let rest = ordinal
  let text = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}

/** The printed key of a task, "II.3": given once, never changed or reused, also when the task moves (product.md). */
export function printedKey(groupOrdinal: number, number: number): string {
  return `${roman(groupOrdinal)}.${number}`
}
