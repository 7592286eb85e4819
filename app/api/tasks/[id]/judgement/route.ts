import { API } from '@/lib/contracts/routes'
import { endJudgement, judgeTask } from '@/lib/data/tasks/commands-judgements'
import { write } from '@/lib/http/route'

export const POST = write(API.judgeTask, ({ ctx, params, body }) => judgeTask(ctx, params['id'] ?? '', body))

export const DELETE = write(API.endJudgement, ({ ctx, params }) => endJudgement(ctx, params['id'] ?? ''))
