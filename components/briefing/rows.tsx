import type { ReactNode } from 'react'
import { useT } from '@/lib/i18n/provider'
import { Line, More } from './line'

type Row = { id: string; key: string; title: string }
type Props<R extends Row> = {
  /** the first of `total` */
  items: readonly R[]
  total: number
  /** rows that the sheet has room for */
  shown: number
  /** the right end of a row: a day, a number of days */
  end: (row: R) => string
  children: (row: R) => ReactNode
}

/** Rows of a list: on the sheet as many as it has room for, on the screen all that came; what is left out is counted. */
export function Rows<R extends Row>({ items, total, shown, end, children }: Props<R>) {
  const t = useT()
  const onPaper = Math.min(shown, items.length)
  return (
    <ul>
      {items.map((row, at) => (
        <Line key={row.id} task={row} end={end(row)} on={at < shown ? 'sheet' : 'screen'}>
          {children(row)}
        </Line>
      ))}
      {onPaper > 0 && onPaper < total && (
        <More on={onPaper < items.length ? 'sheet' : 'everywhere'}>
          {t('briefing.more', { n: total - onPaper })}
        </More>
      )}
      {onPaper < items.length && items.length < total && (
        <li className="py-1 text-ink-3 print:hidden">{t('briefing.more', { n: total - items.length })}</li>
      )}
    </ul>
  )
}
