import type { ReactNode, Ref } from 'react'
import { FiguresOf } from '@/components/shell/figures-of'
import { PresentButton } from '@/components/shell/presentation/present-button'
import { TopBarAside } from '@/components/shell/top-bar-aside'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button, ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { canInOffice } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'

type Props = {
  /** Instant of the figures shown; null while there are none. */
  generatedAt: string | null
  /** The last refresh failed, so the figures are older than they could be. */
  stale: boolean
  /** Leads to another day; absent while there is no earlier one. */
  onOtherDay: (() => void) | null
  otherDayRef: Ref<HTMLButtonElement>
  /** takes what is shown along */
  pageMenu: ReactNode
  onPresent: () => void
  presentRef: Ref<HTMLButtonElement>
}

/** Of when the figures are and the ways from here; in the top bar where it is wide enough, else beside the title. */
export function TodayTools({ pageMenu, onPresent, presentRef, ...freshness }: Props) {
  return (
    <div className="flex flex-col items-end gap-y-1 max-md:w-full md:pt-1 print:hidden">
      <TopBarAside>
        <Freshness {...freshness} />
      </TopBarAside>
      <div className="flex flex-wrap gap-2 in-data-presenting:hidden max-md:w-full max-md:pt-1">
        <BriefingLink />
        {pageMenu}
        <PresentButton buttonRef={presentRef} onPresent={onPresent} />
        <ReportLink />
      </div>
      <Freshness {...freshness} className="xl:hidden" />
    </div>
  )
}

function BriefingLink() {
  const t = useT()
  return (
    <ButtonLink href="/briefing" icon="file-text" className="max-md:min-w-0 max-md:flex-1">
      {t('briefing.title')}
    </ButtonLink>
  )
}

/** For those who draw up reports; a phone has no room for writing one. */
function ReportLink() {
  const t = useT()
  const { role } = useViewer()
  if (!canInOffice(role, 'compose_report')) return null
  return (
    <ButtonLink href="/reports?new=1" variant="primary" icon="file-text" className="max-md:hidden">
      {t('reports.new')}
    </ButtonLink>
  )
}

type FreshnessProps = Omit<Props, 'pageMenu' | 'onPresent' | 'presentRef'> & { className?: string }

function Freshness({ generatedAt, stale, onOtherDay, otherDayRef, className }: FreshnessProps) {
  const t = useT()
  return (
    <div
      className={cn(
        'flex flex-wrap items-center gap-x-3 max-md:w-full max-md:gap-x-1 max-md:justify-between',
        className,
      )}
    >
      {generatedAt && <FiguresOf at={generatedAt} stale={stale} />}
      {onOtherDay && (
        <Button
          ref={otherDayRef}
          variant="ghost"
          size="sm"
          icon="history"
          onClick={onOtherDay}
          className="max-md:-mr-2 max-md:px-2!"
        >
          {t('dashboard.asOf.other')}
        </Button>
      )}
    </div>
  )
}
