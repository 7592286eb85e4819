import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '@/lib/http/api-client'

/** One set of defaults for server prefetch and browser: reads are tried again when no answer came, refusals never. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiError && (error.status === 0 || error.status === 503),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
