import { API } from '@/lib/contracts/routes'
import { saveView } from '@/lib/data/views/commands'
import { listViews } from '@/lib/data/views/queries'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listViews, ({ ctx, params }) => listViews(ctx, params['id'] ?? ''))

export const POST = write(API.saveView, ({ ctx, params, body }) => saveView(ctx, params['id'] ?? '', body))
