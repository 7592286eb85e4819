import { useEffect, useState } from 'react'

type Found = {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isError: boolean
  fetchNextPage: () => unknown
}

/** Prints a register whole: what is not here yet is fetched before the paper is asked for. */
export function usePrinting({ hasNextPage, isFetchingNextPage, isError, fetchNextPage }: Found) {
  const [isPreparing, setPreparing] = useState(false)
  useEffect(() => {
    if (!isPreparing || isFetchingNextPage) return
    if (hasNextPage && !isError) {
      void fetchNextPage()
      return
    }
    setPreparing(false)
    // A page that could not be fetched has said so; half a register is not printed.
    if (!isError) requestAnimationFrame(() => window.print())
  }, [isPreparing, hasNextPage, isFetchingNextPage, isError, fetchNextPage])
  return { isPreparing, start: () => setPreparing(true) }
}
