import { API } from '@/lib/contracts/routes'
import { nameStandIn } from '@/lib/data/stand-ins/commands'
import { listStandIns } from '@/lib/data/stand-ins/queries'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listStandIns, ({ ctx }) => listStandIns(ctx))

export const POST = write(API.nameStandIn, ({ ctx, body }) => nameStandIn(ctx, body))
