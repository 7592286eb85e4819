import { GroupCount, GroupLine } from '@/components/charts/group-line'
import { isAllConfirmed } from '@/components/shell/confirmed'
import { countText, gapText, LISTED } from '@/components/task/group-facts'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateMark } from '@/components/ui/state-mark'
import type { Campaign, Group } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { roman } from '@/lib/domain/task-key'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'

type Props = { campaign: Campaign; figures: Dashboard }

/** The groups of the plan with their slogans, how many tasks each has, how far they are and should be. */
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
  const { actual, planned, counts, badges } = counted
  const percent = uiMeanPercent(actual, isAllConfirmed(counts))
  const { theme, themeQuoted } = group
  return (
    <GroupLine
      href={`/tasks?group=${group.key}&branch=all`}
      numeral={roman(group.ordinal)}
      title={group.title}
      gap={gapText(t, counted)}
      percent={percent}
      actual={actual}
      planned={planned}
      barLabel={t('dashboard.group.bar', { actual: percent, planned: uiPercent(planned) })}
    >
      {theme && (
        <span className="w-full text-pretty pb-1.5 text-ink text-table">
          {t(themeQuoted ? 'campaign.theme' : 'campaign.theme.summary', { theme })}
        </span>
      )}
      <GroupCount>{t('dashboard.count.tasks', { n: counts.total })}</GroupCount>
      {LISTED.filter((part) => part.of(badges) > 0).map((part) => (
        <GroupCount key={part.key} mark={<StateMark shape={part.mark} tone={part.tone} size={13} />}>
          {countText(t, part, badges)}
        </GroupCount>
      ))}
    </GroupLine>
  )
}
