import { API } from '@/lib/contracts/routes'
import { listTrash } from '@/lib/data/registers/trash'
import { read } from '@/lib/http/route'

export const GET = read(API.listTrash, ({ ctx, params, query }) => listTrash(ctx, params['id'] ?? '', query))
