import { API } from '@/lib/contracts/routes'
import { removeEvidence } from '@/lib/data/evidence/commands'
import { write } from '@/lib/http/route'

export const DELETE = write(API.removeEvidence, ({ ctx, params }) => removeEvidence(ctx, params['id'] ?? ''))
