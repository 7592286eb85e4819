import { listFiles, readText } from './files.mjs'

/** Text files only; a picture or a font says nothing. */
const BINARY = /\.(png|jpe?g|gif|ico|webp|woff2?|ttf|pdf|docx|xlsx|gz)$/

/** @type {{pattern: RegExp, says: string}[]} */
const RULES = [
  {
    pattern: /(?<![\w./$}-])\/(?:work|root)\/|(?<![\w./$}-])\/(?:home|Users)\/[a-z][\w-]*\//,
    says: 'a path of one machine; make it relative to the repository or an environment variable',
  },
  {
    pattern: /\bhttps?:\/\/[\w.-]*(?:registry|npm|artifactory|nexus|verdaccio|mirror)[\w.-]*(?::\d+)?\//i,
    says: "a package registry's address; it belongs to the machine's own configuration",
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, says: 'a private key; take it out and replace the key' },
  {
    pattern:
      /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{36,}|github_pat_\w{30,}|npm_\w{36}|xox[abpr]-[\w-]{10,}|sk-[\w-]{32,})/,
    says: 'an access token; take it out and revoke it',
  },
  {
    pattern: /\b(?:AUTH_SECRET|NEXTAUTH_SECRET|SECRET_KEY)\s*[=:]\s*['"]?[A-Za-z0-9+/_-]{24,}/,
    says: 'a secret with its value; the environment gives it',
  },
  {
    pattern:
      /\bpostgres(?:ql)?:\/\/[^\s:/@'"`$<{]+:[^\s@'"`$<{*…]{4,}@(?!localhost|127\.0\.0\.1|\[|host\b|<)/,
    says: 'a database address with its password; the environment gives it',
  },
]

/**
 * What must never be committed, with the line it stands on.
 * @param {string} root
 * @returns {string[]}
 */
export function check(root) {
  return listFiles(root)
    .filter((file) => !BINARY.test(file))
    .flatMap((file) => problemsOf(file, readText(root, file)))
}

/** @param {string} file @param {string} text @returns {string[]} */
function problemsOf(file, text) {
  if (text.includes('\0') || !RULES.some(({ pattern }) => pattern.test(text))) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      RULES.filter(({ pattern }) => pattern.test(line)).map(({ says }) => `${file}:${index + 1}: ${says}`),
    )
}
