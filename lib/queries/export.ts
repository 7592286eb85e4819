'use client'
import { useMutation } from '@tanstack/react-query'
import type { ExportFormat } from '@/lib/contracts/export'
import { requestFile } from '@/lib/http/api-client'

/** The list as a file. `filter` is the query string of the list's request. */
export function useExport(campaignId: string) {
  return useMutation({
    mutationFn: ({ format, filter }: { format: ExportFormat; filter: string }) => {
      const search = new URLSearchParams(filter)
      search.set('format', format)
      return requestFile(`/api/campaigns/${campaignId}/export?${search}`)
    },
  })
}
