import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useT } from '@/lib/i18n/provider'

/** Nobody gave this person a task of their own; their work lies elsewhere. */
export function NoWork() {
  const t = useT()
  const { role, unit, campaignId } = useViewer()
  if (!campaignId) return <EmptyState className="px-4 pt-16" title={t('work.none.noPlan')} />
  const decides = role === 'manager' || role === 'leader'
  return (
    <EmptyState
      className="px-4 pt-16"
      title={t('work.none.title')}
      fact={decides ? t('work.none.factDecides') : t('work.none.fact', { unit: unit.name })}
      action={
        decides ? (
          <>
            <ButtonLink variant="primary" href="/">
              {t('work.none.overview')}
            </ButtonLink>
            <ButtonLink href="/tasks">{t('work.none.tasks')}</ButtonLink>
          </>
        ) : (
          <ButtonLink href={role === 'staff' ? `/tasks?unit=${encodeURIComponent(unit.key)}` : '/tasks'}>
            {t('work.none.tasks')}
          </ButtonLink>
        )
      }
    />
  )
}
