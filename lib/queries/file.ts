'use client'
import { useMutation } from '@tanstack/react-query'
import { requestFile } from '@/lib/http/api-client'

/** A file that the server makes, by its address. */
export function useFile() {
  return useMutation({ mutationFn: (path: string) => requestFile(path) })
}
