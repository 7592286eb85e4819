import { tasksHref } from '@/components/dashboard/task-links'
import type { View } from '@/components/dashboard/view'
import { struck } from '@/components/shell/was'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Comparison } from '@/lib/contracts/comparison'
import { useT } from '@/lib/i18n/provider'
import { Cut } from './slipped-list'

type Props = { compared: Pick<Comparison, 'appeared' | 'left'>; view: View }

/** Tasks that came into what is counted, and those that left it; a deleted one has no page on the later day. */
export function ScopeChanges({ compared: { appeared, left }, view }: Props) {
  const t = useT()
  if (appeared.total + left.total === 0) return null
  const rows = [
    ...appeared.items.map(({ id, key, kind, after }) => ({ id, key, kind, title: after.title })),
    ...left.items.map(({ id, key, kind, before }) => ({ id, key, kind, title: before.title })),
  ]
  return (
    <section aria-labelledby="scope" className="pt-11 max-md:pt-9">
      <SectionHeading id="scope">{t('compare.scope')}</SectionHeading>
      <ul>
        {rows.map(({ id, key, kind, title }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-3 border-rule border-b py-2.5 text-body"
          >
            <span className="w-12 font-num text-ink-3 text-secondary">{key}</span>
            <span className="min-w-0 flex-1">
              {kind === 'deleted' ? (
                struck.s([title])
              ) : (
                <Link href={tasksHref({ task: id }, view)} className="hover:underline max-md:py-2.5">
                  {title}
                </Link>
              )}
            </span>
            <span className="text-ink-2 text-secondary">{t(`compare.kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <Cut shown={rows.length} total={appeared.total + left.total} />
    </section>
  )
}
