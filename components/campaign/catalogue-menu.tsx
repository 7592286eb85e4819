import { useViewer } from '@/components/shell/viewer-provider'
import { FileItems } from '@/components/task/file-items'
import { useTakingFile } from '@/components/task/use-taking-file'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { CATALOGUE_FORMATS } from '@/lib/contracts/paper'
import { useT } from '@/lib/i18n/provider'

/** The evidence of a group on paper; `numeral` as the plan prints it. */
export function CatalogueMenu({ group, numeral }: { group: string; numeral: string }) {
  const t = useT()
  const { campaignId } = useViewer()
  const { take, taking } = useTakingFile(t('campaign.catalogue.failed'))
  const label = t('campaign.catalogue.of', { numeral })
  return (
    <Menu
      label={label}
      trigger={(props) => (
        <Button
          variant="ghost"
          size="sm"
          icon="file-down"
          iconEnd="chevron-down"
          busy={taking !== null}
          aria-label={label}
          {...props}
        >
          {t('campaign.catalogue')}
        </Button>
      )}
    >
      <FileItems
        formats={CATALOGUE_FORMATS}
        make={(format) =>
          take(`/api/campaigns/${campaignId}/groups/${group}/evidence-catalogue?format=${format}`)
        }
      />
    </Menu>
  )
}
