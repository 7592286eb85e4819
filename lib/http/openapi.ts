import 'server-only'
import { z } from 'zod'
import type { Endpoint } from '@/lib/contracts/endpoint'
import { Problem } from '@/lib/contracts/problem'
import { API } from '@/lib/contracts/routes'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of every route, made from the same schemas that parse the requests. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {}
  for (const [name, of] of Object.entries(API)) {
    const path = paths[of.path] ?? {}
    path[of.method.toLowerCase()] = operation(name, of)
    paths[of.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chặng Đường',
      version: '1.0.0',
      description: 'Percentages in basis points; days YYYY-MM-DD; instants ISO 8601.',
    },
    paths,
    components: {
      schemas: { Problem: schema(Problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'chang-duong.session' } },
    },
    security: [{ session: [] }],
  }
}

function schema(of: z.ZodType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(of, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json
}

function operation(name: string, of: Endpoint): Json {
  const status = String(of.status ?? 200)
  const problem = {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  return {
    operationId: name,
    summary: of.summary,
    parameters: [...pathParameters(of.path), ...queryParameters(of.query)],
    ...(of.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schema(of.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: of.answer
        ? {
            description: of.summary,
            content: { 'application/json': { schema: schema(of.answer, 'output') } },
          }
        : { description: of.summary },
      default: problem,
    },
  }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = schema(query, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: of,
  }))
}
