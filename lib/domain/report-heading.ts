/** Quyền hạn ký: for the collective (TM.), for the head (KT.), by order (TL.), acting (Q.), by authorization (TUQ.). */
export const SIGNING_POWERS = ['', 'TM.', 'KT.', 'TL.', 'Q.', 'TUQ.'] as const
export type SigningPower = (typeof SIGNING_POWERS)[number]

/** The form around the text of a report. null of `abstract`, `opening` and `closing` = written by rule. */
export type Heading = {
  parentBody: string | null
  body: string
  /** what follows the number: `/BC-STP` */
  sign: string
  place: string
  abstract: string | null
  opening: string | null
  closing: string | null
  addressees: string[]
  recipients: string[]
  signer: { power: SigningPower; of: string | null; title: string; name: string | null }
  groupTable: boolean
  /** groups and curve as pictures */
  charts: boolean
  urgingAnnex: boolean
}

/** What of a form belongs to the body that issues: the same for all its reports, until it is changed. */
export type Letterhead = Pick<
  Heading,
  'parentBody' | 'body' | 'sign' | 'place' | 'addressees' | 'recipients' | 'signer'
>

export function letterheadOf(heading: Letterhead): Letterhead {
  const { parentBody, body, sign, place, addressees, recipients, signer } = heading
  return { parentBody, body, sign, place, addressees, recipients, signer }
}

/** The post that a deputy signs for, until another one is given. */
export const HEAD = 'GIÁM ĐỐC'

type Plan = { number: string; issuer: string }
type Signer = { name: string; title: string } | null

/** The code of whoever issued the plan, from its number: `264/KH-STP` → `STP`; empty when it has none. */
function codeOf(number: string): string {
  return /\/[A-ZĐ]+-([A-ZĐ0-9-]+)$/u.exec(number.normalize('NFC'))?.[1] ?? ''
}

/** The province at the end of a body's name: `Sở Tư pháp tỉnh Thừa Thiên Huế` → `Thừa Thiên Huế`. */
function placeOf(issuer: string): string {
  return /(?:tỉnh|thành phố)\s+(.+)$/u.exec(issuer)?.[1] ?? ''
}

/** The body without its province, which the parent's name carries (reference/domain §3.2). */
function withoutPlace(issuer: string): string {
  return issuer.replace(/\s+(?:tỉnh|thành phố)\s+.+$/u, '')
}

const DEPUTY = /^Phó\s+/u

/** As a report of a plan begins where there was none before: the body that issued the plan, signed by its leader. */
export function firstHeading({ number, issuer }: Plan, signer: Signer): Heading {
  const place = placeOf(issuer)
  const body = withoutPlace(issuer)
  const code = codeOf(number)
  const title = (signer?.title ?? 'Giám đốc').replace(/\s+(?:Sở|Trung tâm|Chi cục)$/u, '')
  const isDeputy = DEPUTY.test(title)
  return {
    parentBody: place ? `UBND TỈNH ${place.toLocaleUpperCase('vi')}` : null,
    body: body.toLocaleUpperCase('vi'),
    sign: `/BC-${code || 'ĐV'}`,
    place: place || body,
    abstract: null,
    opening: null,
    closing: null,
    addressees: [],
    recipients: [
      ...(place ? [`UBND tỉnh ${place} (b/c)`] : []),
      `Lãnh đạo ${body}`,
      `Lưu: VT${code ? `, ${code}` : ''}`,
    ],
    signer: {
      power: isDeputy ? 'KT.' : '',
      of: isDeputy ? HEAD : null,
      title: title.toLocaleUpperCase('vi'),
      name: signer?.name ?? null,
    },
    groupTable: true,
    charts: false,
    urgingAnnex: false,
  }
}

/** The next report's form is the last one's; what was written by hand for that one is not. */
export function nextHeading(last: Heading): Heading {
  return { ...last, abstract: null, opening: null, closing: null }
}

/** Who may sign: a leader by any power; a manager where a leader lets somebody sign (TL., TUQ.). */
export function maySign(role: string, power: SigningPower): boolean {
  return role === 'leader' || (role === 'manager' && (power === 'TL.' || power === 'TUQ.'))
}

/** Capacity as printed: `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`. */
export function capacityOf({ power, of, title }: Heading['signer']): string[] {
  const own = title.toLocaleUpperCase('vi')
  if (power === '') return [own]
  if (of === null) return [`${power} ${own}`]
  return [`${power} ${of.toLocaleUpperCase('vi')}`, own]
}
