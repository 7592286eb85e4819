import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireContext } from '@/lib/auth/viewer'
import type { TaskDetail } from '@/lib/contracts/task'
import { getTask } from '@/lib/data/tasks/detail'
import { DomainError } from '@/lib/domain/errors'

/** The task of the page being rendered, asked once; unknown and not visible are the same 404. */
export const findPageTask = cache(async (id: string): Promise<TaskDetail> => {
  const ctx = await requireContext()
  try {
    return await getTask(ctx, id)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
