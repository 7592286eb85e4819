import { GroupFigures } from '@/components/task/group-figures'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign, Group } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'
import { CatalogueMenu } from './catalogue-menu'

type Props = { campaign: Campaign; figures: Dashboard }

/** The groups of the plan with their slogans, how many tasks each has, how far they are and should be, and the evidence of each on paper. */
export function GroupThemes({ campaign, figures }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="groups">
      <SectionHeading id="groups">{t('campaign.groups')}</SectionHeading>
      {campaign.groups.map((group) => {
        const counted = figures.groups.find(({ id }) => id === group.id)
        return counted && <Line key={group.id} group={group} counted={counted} />
      })}
    </section>
  )
}

function Line({ group, counted }: { group: Group; counted: Dashboard['groups'][number] }) {
  const t = useT()
  const { theme, themeQuoted } = group
  const numeral = roman(group.ordinal)
  return (
    <div className="border-rule border-b pb-2 [&>a]:border-b-0 [&>a]:pb-1.5">
      <GroupFigures href={`/tasks?group=${group.key}&branch=all`} numeral={numeral} group={counted}>
        {theme && (
          <span className="w-full text-pretty pb-1.5 text-ink text-table">
            {t(themeQuoted ? 'campaign.theme' : 'campaign.theme.summary', { theme })}
          </span>
        )}
      </GroupFigures>
      <div className="pl-3 md:pl-6 print:hidden">
        <CatalogueMenu group={group.key} numeral={numeral} />
      </div>
    </div>
  )
}
