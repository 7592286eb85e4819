import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A small repository in the system's temporary folder, gone when the test ends. */
export function tempTree(files: Record<string, string>, parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true })
  const root = mkdtempSync(path.join(parent, 'tree-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}

export const lines = (count: number) => 'x\n'.repeat(count)
