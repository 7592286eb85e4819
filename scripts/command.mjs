import { spawn } from 'node:child_process'

/**
 * Runs a program to its end. With `quiet` its output is kept and comes with the error if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean}} options
 * @returns {Promise<number>} the exit code
 */
export function exitCodeOf(command, args, { cwd, env = process.env, quiet = false, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk
      })
    child.on('error', reject)
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(output)
      resolve(code ?? 1)
    })
  })
}

/**
 * npm the way this process was started, so that a Node without npm on its PATH works too.
 * @param {string[]} args
 * @param {string} cwd
 * @param {{quiet?: boolean}} [options]
 */
export function npm(args, cwd, options = {}) {
  const cli = process.env['npm_execpath']
  return cli?.includes('npm-cli')
    ? exitCodeOf(process.execPath, [cli, ...args], { cwd, ...options })
    : exitCodeOf('npm', args, { cwd, shell: process.platform === 'win32', ...options })
}
