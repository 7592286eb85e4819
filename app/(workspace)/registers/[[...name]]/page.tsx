import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExtensionRegister } from '@/components/registers/extension-register'
import { ObstacleRegister } from '@/components/registers/obstacle-register'
import { REGISTERS, type RegisterName } from '@/components/registers/register-filter'
import { TrashRegister } from '@/components/registers/trash-register'
import { UrgingRegister } from '@/components/registers/urging-register'
import { NoPlan } from '@/components/shell/no-plan'
import { requireContext } from '@/lib/auth/viewer'
import { getTranslator } from '@/lib/i18n/server'
import { prefetchRegister } from './prefetch'

type Props = {
  params: Promise<{ name?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGES = {
  obstacles: ObstacleRegister,
  extensions: ExtensionRegister,
  urgings: UrgingRegister,
  trash: TrashRegister,
}

/** `/registers` is that of the obstacles; the others stand below it by their names. */
function registerOf(name: string[] | undefined): RegisterName {
  if (name === undefined) return 'obstacles'
  const register = REGISTERS.find((one) => one !== 'obstacles' && one === name.join('/'))
  return register ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { viewer } = await requireContext()
  const register = registerOf((await params).name)
  return { title: getTranslator(viewer.locale)(`register.paper.${register}`) }
}

export default async function Page({ params, searchParams }: Props) {
  await requireContext()
  const register = registerOf((await params).name)
  const client = await prefetchRegister(register, await searchParams)
  if (!client) return <NoPlan />
  const Register = PAGES[register]
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Register />
    </HydrationBoundary>
  )
}
