import { useQuery } from '@tanstack/react-query'
import { FiguresOf } from '@/components/shell/figures-of'
import { TopBarAside } from '@/components/shell/top-bar-aside'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { comparisonQuery } from '@/lib/queries/comparison'
import type { ComparedDays, View } from './view'

type Props = { campaignId: string; days: ComparedDays; view: View }

/** What can be taken along of a comparison: the list of the later day as a file, the page on paper. */
export function CompareTools({ campaignId, days, view }: Props) {
  const t = useT()
  const { data } = useQuery({ ...comparisonQuery(campaignId, days, view.branch), enabled: false })
  const search = new URLSearchParams({
    format: 'xlsx',
    asOf: days.to,
    ...(view.branch ? { branch: view.branch } : {}),
  })
  return (
    <div className="flex flex-none gap-2 pt-1 max-md:pb-1 print:hidden">
      {data && (
        <TopBarAside>
          <FiguresOf at={data.generatedAt} stale={false} />
        </TopBarAside>
      )}
      <a href={`/api/campaigns/${campaignId}/export?${search}`} download className={buttonClass()}>
        <Icon name="download" />
        {t('compare.export')}
      </a>
      <Button icon="printer" onClick={() => window.print()}>
        {t('compare.print')}
      </Button>
    </div>
  )
}
