'use client'
import { useMutation } from '@tanstack/react-query'
import type { ExportFormat } from '@/lib/contracts/export'
import { requestFile } from '@/lib/http/api-client'

type Asked = { format: ExportFormat; filter: string; keys: readonly string[] }

/** The list as a file. `filter` is the query string of the list's request; `keys` names some of its tasks, none = all. */
export function useExport(campaignId: string) {
  return useMutation({
    mutationFn: ({ format, filter, keys }: Asked) => {
      const search = new URLSearchParams(filter)
      search.set('format', format)
      if (keys.length > 0) search.set('keys', keys.join(','))
      return requestFile(`/api/campaigns/${campaignId}/export?${search}`)
    },
  })
}
