import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

const PACKED = /\.(js|css|svg|json|txt)$/
const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/**
 * Writes each text file of a folder a second and a third time, as Brotli and as gzip, at their closest: done once for a
 * build, so that the server never does it while somebody waits.
 * @param {string} folder
 */
export async function packed(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && PACKED.test(entry.name))
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      const bytes = await readFile(file)
      const params = { [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength }
      await writeFile(`${file}.br`, await inBrotli(bytes, { params }))
      await writeFile(`${file}.gz`, await inGzip(bytes, { level: 9 }))
    }),
  )
}
