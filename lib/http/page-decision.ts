import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireContext } from '@/lib/auth/viewer'
import type { Context } from '@/lib/data/context'
import { getExtension, getResultDecision } from '@/lib/data/decisions/queries'
import { DomainError } from '@/lib/domain/errors'

/** What is decided on the page being rendered, asked once; unknown and not visible are the same 404. */
export const findOrNot = <T>(read: (ctx: Context, id: string) => Promise<T>) =>
  cache(async (id: string): Promise<T> => {
    try {
      return await read(await requireContext(), id)
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') notFound()
      throw error
    }
  })

export const findPageResult = findOrNot(getResultDecision)
export const findPageExtension = findOrNot(getExtension)
