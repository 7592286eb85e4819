import type { ReactNode } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

type Props = { figures: Dashboard; className?: string }

/** How often later dates were asked for and what became of it; how often somebody was urged. Each opens its register. */
export function AskedAndUrged({ figures, className }: Props) {
  const t = useT()
  const { today } = useViewer()
  // The registers have no as-of day; of a past one they show what was entered until then.
  const until = figures.asOf < today ? `?to=${figures.asOf}` : ''
  return (
    <section aria-labelledby="asked" className={className}>
      <SectionHeading id="asked">{t('dashboard.asked')}</SectionHeading>
      <dl className="pt-2 text-table leading-5">
        <Row term={t('dashboard.asked.extensions')} href={`/registers/extensions${until}`}>
          {extensionsText(t, figures.extensions)}
        </Row>
        <Row term={t('dashboard.asked.urgings')} href={`/registers/urgings${until}`}>
          {urgingsText(t, figures.urgings)}
        </Row>
      </dl>
    </section>
  )
}

function Row({ term, href, children }: { term: string; href: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_1fr] border-rule border-b py-[7px] max-md:grid-cols-[80px_1fr]">
      <dt className="text-ink-3">{term}</dt>
      <dd>
        <Link href={href} className="hover:underline max-md:inline-flex max-md:min-h-9 max-md:items-center">
          {children}
        </Link>
      </dd>
    </div>
  )
}

function extensionsText(t: Translator, extensions: Dashboard['extensions']): string {
  const parts = (['approved', 'declined', 'pending'] as const).flatMap((state) => {
    const { count, keys } = extensions[state]
    return count === 0 ? [] : [t(`dashboard.asked.${state}`, { n: count, keys: keysText(count, keys) })]
  })
  return parts.length > 0 ? parts.join(', ') : t('dashboard.asked.none')
}

function urgingsText(t: Translator, { count, keys, lastOn }: Dashboard['urgings']): string {
  if (count === 0 || lastOn === null) return t('dashboard.asked.none')
  return t('dashboard.asked.urged', { n: count, keys: keysText(count, keys), on: uiDayMonth(lastOn) })
}

/** The first few keys; that there are more is said by the number before them. */
function keysText(count: number, keys: string[]): string {
  const named = [...new Set(keys)].join(', ')
  return count > keys.length ? `${named}…` : named
}
