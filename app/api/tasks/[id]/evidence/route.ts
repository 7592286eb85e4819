import { API } from '@/lib/contracts/routes'
import { addTaskFile } from '@/lib/data/evidence/commands'
import { admitFile } from '@/lib/data/evidence/room'
import { addTaskEvidence } from '@/lib/data/tasks/commands-words'
import { write } from '@/lib/http/route'

export const POST = write(
  API.addEvidence,
  ({ ctx, params, body }) => addTaskEvidence(ctx, params['id'] ?? '', body),
  {
    admit: ({ ctx, params, bytes }) => admitFile(ctx, params['id'] ?? '', bytes),
    store: ({ ctx, params, file }) => addTaskFile(ctx, params['id'] ?? '', file),
  },
)
