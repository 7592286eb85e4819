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
  if (env['AUTH_URL'] && !URL.canParse(env['AUTH_URL']))
    return `AUTH_URL phải là địa chỉ đầy đủ như https://changduong.example.vn, không phải “${env['AUTH_URL']}”.`
  return portFault(env) ?? dayFault(env) ?? storeFault(env)
}

/** @param {NodeJS.ProcessEnv} env */
function storeFault(env) {
  const endpoint = env['EVIDENCE_S3_ENDPOINT']
  if (!endpoint) return null
  if (!URL.canParse(endpoint))
    return `EVIDENCE_S3_ENDPOINT phải là địa chỉ đầy đủ như https://s3.example.vn, không phải “${endpoint}”.`
  const missing = ['BUCKET', 'KEY', 'SECRET']
    .map((name) => `EVIDENCE_S3_${name}`)
    .filter((name) => !env[name])
  return missing.length > 0 ? `Thiếu ${missing.join(', ')} của kho minh chứng.` : null
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function portFault(env) {
  const port = Number(env['PORT'] || 3000)
  return Number.isInteger(port) && port > 0 && port < 65536
    ? null
    : `PORT phải là một số từ 1 đến 65535, không phải “${env['PORT']}”.`
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function dayFault(env) {
  const day = env['APP_TODAY']
  if (!day) return null
  const read = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
  return isDay ? null : `APP_TODAY phải là một ngày dạng 2022-06-15, không phải “${day}”.`
}

/**
 * @param {number} port
 */
export function portTaken(port) {
  return `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`
}
