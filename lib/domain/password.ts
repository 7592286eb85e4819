/** A password is compared in NFC: "Nguyễn" typed on two keyboards is one password (reference/reliability §1.3). */
export function normalizePassword(password: string): string {
  return password.normalize('NFC')
}

export const PASSWORD_MIN = 15
export const PASSWORD_MAX = 128

/** Length in code points is the only rule; no composition, no forced change (NIST SP 800-63B-4). */
export function isAcceptablePassword(password: string): boolean {
  const points = [...normalizePassword(password)]
  return points.length >= PASSWORD_MIN && points.length <= PASSWORD_MAX && new Set(points).size >= 5
}
