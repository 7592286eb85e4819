import { useMutationState } from '@tanstack/react-query'

/** Ids of what is being decided right now: from the press until the figures have come back. */
export function useActing(): ReadonlySet<string> {
  const ids = useMutationState({
    filters: { status: 'pending' },
    select: ({ state }) => (state.variables as { id?: string } | undefined)?.id ?? '',
  })
  return new Set(ids)
}
