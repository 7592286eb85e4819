import type { z } from 'zod'

/** One route of the contract: what it takes, what it answers. Routes, the OpenAPI document and the access tests share it. */
export type Endpoint<
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** with `{name}` for parameters */
  path: string
  summary: string
  query?: Q
  body?: B
  answer?: R
  /** the media types of an answer that is a file */
  files?: readonly string[]
  /** takes one file as multipart/form-data (`file`, `title`) besides the JSON body */
  upload?: 'file'
  /** answers a file instead of JSON */
  download?: 'file'
  /** 200 unless said; 204 has no body */
  status?: 200 | 201 | 204
}

export function endpoint<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  of: Endpoint<Q, B, R>,
): Endpoint<Q, B, R> {
  return of
}
