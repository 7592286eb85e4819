import { openApiDocument } from '@/lib/http/openapi'

/** The contract as a document, generated from lib/contracts. */
export function GET(): Response {
  return Response.json(openApiDocument())
}
