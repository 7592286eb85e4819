import 'server-only'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { EvidenceStore, Stored, StoredKey } from './store'

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.webp)?$/
const FOLDER = /^[0-9a-f]{2}$/

/** A folder outside the web root, two levels of folders by id. Staged bytes move in by a rename, which is whole or not. */
export function folderStore(root: string): EvidenceStore {
  const fileOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('not a key of the evidence store')
    return path.join(root, key.slice(0, 2), key.slice(2, 4), key)
  }
  return {
    async put(key, staged) {
      const file = fileOf(key)
      const folder = path.dirname(file)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await rename(staged.path, file)
      await flushFolder(folder)
    },
    read: (key) => readFile(fileOf(key)),
    exists: (key) =>
      access(fileOf(key)).then(
        () => true,
        () => false,
      ),
    remove: (key) => rm(fileOf(key), { force: true }),
    list: () => listFolder(root),
  }
}

async function readFile(file: string): Promise<Stored | null> {
  const found = await stat(file).catch(ignoreMissing)
  if (!found) return null
  return { stream: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, bytes: found.size }
}

async function* listFolder(root: string): AsyncIterable<StoredKey> {
  for await (const first of entries(root)) {
    if (!FOLDER.test(first)) continue
    for await (const second of entries(path.join(root, first))) {
      for await (const key of entries(path.join(root, first, second))) {
        const found = await stat(path.join(root, first, second, key)).catch(ignoreMissing)
        if (found?.isFile() && KEY.test(key)) yield { key, at: found.mtime }
      }
    }
  }
}

async function* entries(folder: string): AsyncIterable<string> {
  const opened = await opendir(folder).catch(ignoreMissing)
  if (!opened) return
  for await (const entry of opened) yield entry.name
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** So that the new name, too, outlasts a power cut. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
