'use client'
import { useRouter } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import type { CampaignRef } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'

type Props = { campaign: CampaignRef | null; campaigns: CampaignRef[] }

const COOKIE = 'chang-duong.campaign'
const YEAR_S = 31_536_000

/** The plan in view. With several plans a disclosure lists them; the choice is kept on the device. */
export function CampaignSwitcher({ campaign, campaigns }: Props) {
  const t = useT()
  const router = useRouter()
  if (!campaign) return null
  const box =
    'flex w-full flex-col rounded-control bg-surface px-2.5 py-2 text-left text-table font-semibold edge-rule-2'
  const label = <span className="font-normal text-caption text-ink-3">{t('shell.plan.label')}</span>
  if (campaigns.length < 2) {
    return (
      <div className={box}>
        {label}
        <span className="truncate">{campaign.number}</span>
      </div>
    )
  }
  const choose = (id: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `${COOKIE}=${id}; path=/; max-age=${YEAR_S}; samesite=lax`
    router.refresh()
  }
  return (
    <details className="relative">
      <summary className={`${box} cursor-pointer list-none`}>
        {label}
        <span className="flex items-center justify-between gap-2">
          <span className="truncate">{campaign.number}</span>
          <Icon name="chevrons-up-down" size={14} />
        </span>
      </summary>
      <ul className="absolute inset-x-0 z-20 mt-1 max-h-80 overflow-auto rounded-pop bg-surface p-1 shadow-pop">
        {campaigns.map(({ id, number, shortTitle }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === campaign.id ? 'true' : undefined}
              onClick={() => choose(id)}
              className="w-full rounded-control px-2.5 py-2 text-left text-secondary hover:bg-sunken aria-[current]:bg-brand-tint"
            >
              <b className="block font-semibold">{number}</b>
              {shortTitle}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
