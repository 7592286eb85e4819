import { PASSWORD, PEOPLE, type Person } from './test'

export type Answer = { status: number; headers: Headers; body: Record<string, unknown>; text: string }
type Sent = { body?: unknown; headers?: Record<string, string>; raw?: string; form?: FormData }

/** Another program talking to the contract: no browser, one cookie. */
export class Caller {
  readonly #base: string
  readonly #cookie: string
  constructor(base: string, cookie: string) {
    this.#base = base
    this.#cookie = cookie
  }

  static anonymous(base: string): Caller {
    return new Caller(base, '')
  }

  static async of(base: string, person: Person, password: string = PASSWORD): Promise<Caller> {
    return new Caller(base, (await signInFor(base, PEOPLE[person], password)).cookie)
  }

  async call(method: string, path: string, { body, headers = {}, raw, form }: Sent = {}): Promise<Answer> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(this.#base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...(method === 'GET' ? {} : { origin: this.#base }),
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
      ...(form ? { body: form } : {}),
    })
    const type = response.headers.get('content-type') ?? ''
    const answer = type.startsWith('text/event-stream') ? await beginningOf(response) : await response.text()
    const isJson = type.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && answer ? JSON.parse(answer) : {},
      text: answer,
    }
  }

  /** Adds a file to a task, as a browser's form would. */
  sendFile(taskId: string, bytes: Uint8Array<ArrayBuffer>, name: string, headers = {}): Promise<Answer> {
    const form = new FormData()
    form.set('file', new File([bytes], name))
    return this.call('POST', `/api/tasks/${taskId}/evidence`, { form, headers })
  }

  /** The cookie of this person, for requests made by hand. */
  get cookie(): string {
    return this.#cookie
  }

  /** An answer whose bytes matter. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const response = await fetch(this.#base + path, { headers: { cookie: this.#cookie } })
    const { status, headers } = response
    return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  async campaignId(): Promise<string> {
    const { body } = await this.call('GET', '/api/campaigns')
    return (body['items'] as { id: string }[])[0]?.id ?? ''
  }

  async task(key: string): Promise<{ id: string; version: number; percent: number; status: string }> {
    const { body } = await this.call('GET', `/api/campaigns/${await this.campaignId()}/tasks?limit=200`)
    const found = (
      body['items'] as { id: string; key: string; version: number; percent: number; status: string }[]
    ).find((task) => task.key === key)
    if (!found) throw new Error(`no such task: ${key}`)
    return found
  }
}

/** What a stream that goes on says first. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}

/** The sign-in door of the contract: csrf token, then the form. */
export async function signInFor(
  base: string,
  email: string,
  password: string,
  headers: Record<string, string> = {},
) {
  const first = await fetch(`${base}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const jar = first.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const response = await fetch(`${base}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: jar.join('; '), ...headers },
    body: new URLSearchParams({ csrfToken, email, password }),
  })
  const set = response.headers.getSetCookie()
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    set,
    cookie: set.map((cookie) => cookie.split(';')[0]).join('; '),
    text: await response.text(),
  }
}
