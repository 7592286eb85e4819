'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AddHoliday, Holiday, HolidayList } from '@/lib/contracts/holiday'
import { request } from '@/lib/http/api-client'
import { campaignKeys } from './campaign'
import { holidayKeys } from './holiday-keys'

export function holidaysQuery() {
  return queryOptions({
    queryKey: holidayKeys.list,
    queryFn: ({ signal }) => request<HolidayList>('GET', '/api/holidays', { signal }),
  })
}

export function useAddHoliday() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: AddHoliday; key: string }) =>
      request<Holiday>('POST', '/api/holidays', { body, idempotencyKey: key }),
    onSettled: () => askAnew(client),
  })
}

export function useRemoveHoliday() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request<void>('DELETE', `/api/holidays/${id}`, { idempotencyKey: key }),
    onSettled: () => askAnew(client),
  })
}

/** The plan carries its days off, the dashboard and an extension count by them. */
function askAnew(client: ReturnType<typeof useQueryClient>) {
  return Promise.all([
    client.invalidateQueries({ queryKey: holidayKeys.list }),
    client.invalidateQueries({ queryKey: campaignKeys.all }),
    client.invalidateQueries({ queryKey: ['tasks', 'extension'] }),
  ])
}
