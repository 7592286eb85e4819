import { API } from '@/lib/contracts/routes'
import { readReport, saveEdit } from '@/lib/documents/report/service'
import { read, write } from '@/lib/http/route'

export const GET = read(API.getReport, ({ ctx, params }) => readReport(ctx, params['id'] ?? ''))

export const PATCH = write(API.editReport, ({ ctx, params, body }) => saveEdit(ctx, params['id'] ?? '', body))
