import { API } from '@/lib/contracts/routes'
import { addHoliday } from '@/lib/data/holidays/commands'
import { listHolidays } from '@/lib/data/holidays/queries'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listHolidays, ({ ctx }) => listHolidays(ctx))

export const POST = write(API.addHoliday, ({ ctx, body }) => addHoliday(ctx, body))
