/** Fields of the exported CSV (RFC 4180 with `;`), line by line; without its BOM or whole lines it is none. */
export function readCsv(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8')
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n')) throw new Error('no BOM, or half a line')
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end !== ';') rows.push([])
  }
  return rows.slice(0, -1)
}
