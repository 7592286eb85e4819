import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import { uiNumber } from '@/lib/format/number'
import { useLocale } from '@/lib/i18n/provider'

type Props = {
  id: string
  /** `none` is said when there is nothing, `all` leads on where more are counted than shown */
  texts: { title: string; none: string; all: string }
  total: number
  shown: number
  /** the list that the number counts */
  href: string
  className?: string | undefined
  children: ReactNode
}

/** The first few of a list under their number; the number opens the whole list. */
export function CountedSection({ id, texts, total, shown, href, className, children }: Props) {
  const locale = useLocale()
  return (
    <section aria-labelledby={id} className={className}>
      <SectionHeading
        id={id}
        aside={
          <Link href={href} className="text-h2 hover:underline">
            {uiNumber(total, locale)}
          </Link>
        }
      >
        {texts.title}
      </SectionHeading>
      {total === 0 && <p className="border-rule border-b py-4 text-ink-2">{texts.none}</p>}
      <ol>{children}</ol>
      {total > shown && (
        <Link
          href={href}
          className="inline-flex min-h-11 items-center text-brand text-secondary underline md:min-h-9"
        >
          {texts.all}
        </Link>
      )}
    </section>
  )
}
