import type { ReactNode } from 'react'

const whole = (chunks: ReactNode[]) => chunks.join('')

/** Marked words as plain text, as the eye reads them: for counting letters. What is for the ear alone is left out. */
export const PLAIN = { b: whole, s: whole, hidden: () => '' }

/** The same as it is read aloud: for paper, where nothing is struck through. */
export const ALOUD = { ...PLAIN, hidden: whole }
