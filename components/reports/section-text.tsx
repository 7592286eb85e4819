import { Link } from '@/components/ui/link'
import type { Report, ReportSection } from '@/lib/contracts/report'
import { listAddress } from './list-address'

/** A section as it stands; its live figures are underlined and open what they count. */
export function SectionText({ report, section }: { report: Report; section: ReportSection }) {
  const tokens = new Map(report.tokens.map((token) => [token.key, token]))
  return (
    <div className="flex flex-col gap-1.5 pt-1 text-table">
      {section.blocks.map((block, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and keeps nothing of its own
        <p key={n} className={LOOK[block.kind]}>
          {block.runs.map((run, place) => {
            const words =
              'token' in run ? <Figure token={tokens.get(run.token)} asOf={report.asOf} /> : run.text
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text has no name but its place, and keeps nothing of its own
              <span key={place} className={run.bold ? 'font-semibold' : run.italic ? 'italic' : undefined}>
                {words}
              </span>
            )
          })}
        </p>
      ))}
    </div>
  )
}

const LOOK = {
  paragraph: 'text-pretty',
  item: "text-pretty pl-4 before:-ml-4 before:inline-block before:w-4 before:content-['-']",
  subheading: 'pt-1 font-medium',
}

function Figure({ token, asOf }: { token: Report['tokens'][number] | undefined; asOf: string }) {
  const look = 'font-semibold underline decoration-brand decoration-2 underline-offset-3'
  if (!token) return '—'
  if (token.list === null) return <span className={look}>{token.text}</span>
  return (
    <Link href={listAddress(token.list, asOf)} className={look} title={token.label}>
      {token.text}
    </Link>
  )
}
