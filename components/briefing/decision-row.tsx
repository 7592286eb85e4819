import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import type { Matter } from '@/lib/sentences/matters'
import { BOXES, lettersOf, matterHref } from './matters'
import { type Density, titleLines } from './sheet-plan'

type Props = {
  matter: Matter
  /** how it is set on paper; none = counted below the others */
  paper: Density | 'none'
  /** Being acted on: out of sight until the answer comes, but still there to take it. */
  hidden: boolean
  /** its buttons, on a screen */
  children: ReactNode
}

/** One matter that waits. */
export function DecisionRow({ matter, paper, hidden, children }: Props) {
  const { task, what, facts, kind } = matter
  const isBare = paper === 'bare' || paper === 'pairs'
  return (
    <li
      hidden={hidden}
      data-queue-row
      className={cn(
        'border-rule border-b sheet:flex sheet:gap-1.5 sheet:py-1 hand:py-4',
        isBare && 'print:h-[25px] print:py-0.5',
        paper === 'none' && 'print:hidden!',
      )}
    >
      <span className="w-9 flex-none font-medium font-num text-ink-3 hand:hidden">{task.key}</span>
      <div className="min-w-0 flex-1">
        <p className={clampOf(matter, paper)}>
          <b
            className={cn(
              'font-semibold hand:block hand:font-normal hand:text-ink-2 hand:text-secondary',
              kind === 'silent' && 'hand:font-semibold hand:text-late',
              // The boxes beside it say the same where a line is short.
              kind === 'result' && paper === 'pairs' && 'print:hidden',
            )}
          >
            {what}
            <span className="hand:hidden">. </span>
          </b>
          <Link
            href={matterHref(matter)}
            className="hover:underline hand:block hand:text-pretty hand:py-1 hand:font-medium hand:text-[1.0625rem]/[1.5rem]"
          >
            <span className="mr-2 font-medium font-num text-ink-3 text-secondary sheet:hidden">
              {task.key}
            </span>
            {task.title}
          </Link>
        </p>
        <p className={cn('text-ink-2 sheet:text-[0.75rem]/5 print:truncate', isBare && 'print:hidden')}>
          {facts}
        </p>
      </div>
      <Boxes matter={matter} paper={paper} />
      <div className="print:hidden hand:pt-2.5 md:w-[208px] md:flex-none">{children}</div>
    </li>
  )
}

function clampOf(matter: Matter, paper: Props['paper']): string {
  return paper === 'full' && titleLines(lettersOf(matter)) === 2 ? 'print:line-clamp-2' : 'print:truncate'
}

/** For the pen. */
function Boxes({ matter: { kind }, paper }: Pick<Props, 'matter' | 'paper'>) {
  const t = useT()
  return (
    <ul
      className={cn(
        'hidden flex-none gap-x-3 gap-y-0.5 text-[0.75rem]/[1.125rem] print:flex',
        paper === 'full' || paper === 'lines' ? 'print:w-[108px] print:flex-col' : 'print:items-center',
      )}
    >
      {BOXES[kind].map((label) => (
        <li key={label} className="flex items-center gap-1.5 whitespace-nowrap">
          <span aria-hidden="true" className="size-[11px] border border-ink" />
          {t(label)}
        </li>
      ))}
    </ul>
  )
}
