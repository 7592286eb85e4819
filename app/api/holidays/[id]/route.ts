import { API } from '@/lib/contracts/routes'
import { removeHoliday } from '@/lib/data/holidays/commands'
import { write } from '@/lib/http/route'

export const DELETE = write(API.removeHoliday, ({ ctx, params }) => removeHoliday(ctx, params['id'] ?? ''))
