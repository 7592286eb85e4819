import { notFound } from 'next/navigation'
import { requireContext } from '@/lib/auth/viewer'

/** Any other address: the same 404, inside the workspace for who is signed in. */
export default async function Unknown() {
  await requireContext()
  notFound()
}
