import { handlers } from '@/lib/auth/auth'
import { guardSignIn } from '@/lib/http/sign-in-guard'

export const GET = handlers.GET

export const POST = guardSignIn(handlers.POST)
