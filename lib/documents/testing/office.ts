import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const NAMES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice']
const FONTS = path.join(process.cwd(), 'lib', 'documents', 'official', 'fonts')
/** Nothing of the machine decides what is measured: Tinos stands for Times New Roman, whose measures it has. */
const FONT_SETTINGS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${FONTS}</dir><alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>`

/** Where LibreOffice is installed; undefined on most machines. */
export const officePath: string | undefined = NAMES.find((name) => existsSync(name))

/** A Word file as LibreOffice prints it to PDF. Throws when it cannot open it. */
export async function printedByOffice(office: string, docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chang-duong-office-'))
  try {
    await writeFile(path.join(folder, 'fonts.conf'), FONT_SETTINGS)
    await writeFile(path.join(folder, 'paper.docx'), docx)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'paper.docx']
    const env = {
      PATH: '/usr/bin:/bin',
      HOME: folder,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      NODE_ENV: 'test' as const,
    }
    await promisify(execFile)(office, args, { cwd: folder, env, timeout: 100_000 })
    return await readFile(path.join(folder, 'paper.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
