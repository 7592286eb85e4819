const SHORTEST_SECRET = 32
const SAMPLE = /^(changeme|secret|password|authsecret|.{1,2})\1*$|changeme/

/**
 * Why the product must not start with these settings, as a sentence for the person who wrote them, or null.
 * @param {NodeJS.ProcessEnv} env
 */
export function settingsFault(env) {
  const secret = env['AUTH_SECRET'] ?? ''
  if (!env['DATABASE_URL']) return 'Thiếu DATABASE_URL (địa chỉ của PostgreSQL).'
  if (secret === '') return 'Thiếu AUTH_SECRET. Hãy tạo bằng lệnh: openssl rand -base64 33'
  if (secret.length < SHORTEST_SECRET)
    return `AUTH_SECRET phải có ít nhất ${SHORTEST_SECRET} ký tự. Hãy tạo bằng lệnh: openssl rand -base64 33`
  if (SAMPLE.test(secret.toLowerCase().replace(/[^a-z0-9]/g, '')))
    return 'AUTH_SECRET đang là giá trị mẫu. Hãy tạo giá trị riêng bằng lệnh: openssl rand -base64 33'
  return portFault(env)
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function portFault(env) {
  const port = Number(env['PORT'] ?? 3000)
  return Number.isInteger(port) && port > 0 && port < 65536
    ? null
    : `PORT phải là một số từ 1 đến 65535, không phải “${env['PORT']}”.`
}

/**
 * @param {number} port
 */
export function portTaken(port) {
  return `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`
}
