import { endpoint } from './endpoint'

/** The route that tells what has changed. */
export const EVENTS_API = {
  followEvents: endpoint({
    method: 'GET',
    path: '/api/events',
    summary: 'Những gì vừa thay đổi (server-sent events)',
    files: ['text/event-stream'],
  }),
} as const
