import { SectionHeading } from '@/components/ui/section-heading'
import type { BasisDocument } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

/** Documents the plan rests on. */
export function BasisList({ documents }: { documents: readonly BasisDocument[] }) {
  const t = useT()
  return (
    <section aria-labelledby="basis">
      <SectionHeading id="basis">{t('campaign.basis')}</SectionHeading>
      {documents.length === 0 && <p className="py-3 text-ink-2 text-secondary">{t('campaign.basis.none')}</p>}
      <ul>
        {documents.map(({ number, issuedOn, issuer, subject }) => (
          <li key={`${number} ${issuedOn}`} className="border-rule border-b py-2.5">
            <span className="block text-pretty font-medium text-table">{subject}</span>
            <span className="block text-ink-2 text-secondary">
              {t('campaign.basis.document', { number, date: uiDate(issuedOn), issuer })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
