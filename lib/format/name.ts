/** Letters of an avatar: family name and given name, the first and the last word. `Đặng Quốc Ấn` → `ĐẤ`. */
export function initials(fullName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi')
}
