import { useViewer } from '@/components/shell/viewer-provider'
import { useTakingFile } from '@/components/task/use-taking-file'
import { Button } from '@/components/ui/button'
import type { IconName } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import { CATALOGUE_FORMATS, type CatalogueFormat } from '@/lib/contracts/paper'
import { useT } from '@/lib/i18n/provider'

const ICONS: Record<CatalogueFormat, IconName> = { pdf: 'file-down', docx: 'file-text', xlsx: 'table' }

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
      {CATALOGUE_FORMATS.map((format) => (
        <MenuAction
          key={format}
          icon={ICONS[format]}
          onPress={() =>
            take(`/api/campaigns/${campaignId}/groups/${group}/evidence-catalogue?format=${format}`)
          }
        >
          {t(`export.as.${format}`)}
        </MenuAction>
      ))}
    </Menu>
  )
}
