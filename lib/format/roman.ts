const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** The numeral of a place, counted from 0: `IV` for 3. Beyond X in digits. */
export const roman = (place: number) => ROMAN[place] ?? String(place + 1)
