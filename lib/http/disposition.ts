import 'server-only'

/**
 * What a browser does with a file and how it calls it, RFC 6266: the name in UTF-8 (RFC 5987), and in ASCII for what
 * cannot read that. What a file system takes for a path or a wildcard becomes a dash.
 */
export function dispositionOf(use: 'attachment' | 'inline', name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
  const latin = clean.replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D')).normalize('NFD')
  const ascii = latin.replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]|%/g, '_')
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${use}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
