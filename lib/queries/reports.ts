'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  CreateReport,
  EditReport,
  IssueReport,
  MadeFile,
  Report,
  ReportFormat,
  ReportPages,
  ReportRef,
  ReviewReport,
} from '@/lib/contracts/report'
import type { ReportComparison } from '@/lib/contracts/report-comparison'
import type { SavedReport } from '@/lib/contracts/report-save'
import { request } from '@/lib/http/api-client'
import { reportKeys } from './report-keys'
import { sendForm } from './send-form'

export function reportsQuery(campaignId: string) {
  return queryOptions({
    queryKey: reportKeys.list(campaignId),
    queryFn: ({ signal }) =>
      request<{ items: ReportRef[] }>('GET', `/api/campaigns/${campaignId}/reports`, { signal }),
  })
}

export function reportQuery(campaignId: string, id: string) {
  return queryOptions({
    queryKey: reportKeys.detail(campaignId, id),
    queryFn: ({ signal }) => request<Report>('GET', `/api/reports/${id}`, { signal }),
  })
}

export function reportComparisonQuery(campaignId: string, id: string, withId: string) {
  return queryOptions({
    queryKey: reportKeys.comparison(campaignId, id, withId),
    queryFn: ({ signal }) =>
      request<ReportComparison>('GET', `/api/reports/${id}/comparison?with=${encodeURIComponent(withId)}`, {
        signal,
      }),
  })
}

/** The text as it was saved with a version, beside that of the report as it stands. */
export function savedReportQuery(campaignId: string, report: Report, version: number) {
  return queryOptions({
    queryKey: reportKeys.saved(campaignId, report.id, version, report.version),
    queryFn: ({ signal }) =>
      request<SavedReport>('GET', `/api/reports/${report.id}/saves/${version}`, { signal }),
  })
}

/** The pages as they will be printed; read anew with every version of the report and every refresh of its figures. */
export function reportPagesQuery(campaignId: string, { id, version }: Report, updatedAt: number) {
  return queryOptions({
    queryKey: reportKeys.pages(campaignId, id, version, String(updatedAt)),
    queryFn: ({ signal }) => request<ReportPages>('GET', `/api/reports/${id}/pages`, { signal }),
    gcTime: 30_000,
  })
}

export function useCreateReport(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateReport; key: string }) =>
      request<Report>('POST', `/api/campaigns/${campaignId}/reports`, { body, idempotencyKey: key }),
    onSuccess: (report) => client.setQueryData(reportKeys.detail(campaignId, report.id), report),
    onSettled: () => client.invalidateQueries({ queryKey: reportKeys.list(campaignId) }),
  })
}

type Steps = {
  edit: EditReport
  freeze: { version: number }
  unfreeze: { version: number; reason: string }
  review: ReviewReport
  issue: IssueReport
  supersession: { reason: string }
}

/** One step on a report; the answer is the report as it stands after it. */
export function useReportStep<S extends keyof Steps>(campaignId: string, id: string, step: S) {
  const client = useQueryClient()
  const path = step === 'edit' ? `/api/reports/${id}` : `/api/reports/${id}/${step}`
  return useMutation({
    // What is typed is saved under the version seen, often; keeping every answer under a key would keep it twice.
    mutationFn: ({ body, key }: { body: Steps[S]; key: string }) =>
      step === 'edit'
        ? request<Report>('PATCH', path, { body })
        : request<Report>('POST', path, { body, idempotencyKey: key }),
    onSuccess: (report) => client.setQueryData(reportKeys.detail(campaignId, report.id), report),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: reportKeys.list(campaignId) })
      if (step === 'issue') void client.invalidateQueries({ queryKey: ['campaigns', 'dashboard'] })
    },
  })
}

type Scan = { file: File; key: string; onProgress: (sent: number) => void }

/** Lays the signed paper beside an issued report; `onProgress` hears how many bytes have gone out. */
export function useAddScan(campaignId: string, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, key, onProgress }: Scan) => {
      const form = new FormData()
      form.set('file', file)
      const { signal } = new AbortController()
      return sendForm<Report>(`/api/reports/${id}/scans`, form, { idempotencyKey: key, signal, onProgress })
    },
    onSuccess: (report) => client.setQueryData(reportKeys.detail(campaignId, report.id), report),
  })
}

/** How often a file on its way is asked about. */
const MAKING_MS = 1_000

/** The own files of a long report, followed while one is being made. */
export function madeFilesQuery(campaignId: string, id: string) {
  return queryOptions({
    queryKey: reportKeys.madeFiles(campaignId, id),
    queryFn: ({ signal }) =>
      request<{ items: MadeFile[] }>('GET', `/api/reports/${id}/made-files`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((file) => file.state === 'making') ? MAKING_MS : false,
  })
}

export function useMakeFile(campaignId: string, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ format, key }: { format: ReportFormat; key: string }) =>
      request<{ items: MadeFile[] }>('POST', `/api/reports/${id}/made-files`, {
        body: { format },
        idempotencyKey: key,
      }),
    onSuccess: (files) => client.setQueryData(reportKeys.madeFiles(campaignId, id), files),
  })
}

export function useDropFile(campaignId: string, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ fileId, key }: { fileId: string; key: string }) =>
      request<void>('DELETE', `/api/reports/${id}/made-files/${fileId}`, { idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: reportKeys.madeFiles(campaignId, id) }),
  })
}
