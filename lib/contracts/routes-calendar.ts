import { Calendar, CalendarQuery } from './calendar'
import { endpoint } from './endpoint'

/** Endpoints of the list by day; part of `API`. */
export const CALENDAR_API = {
  getCalendar: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/calendar',
    summary: 'Việc theo ngày',
    query: CalendarQuery,
    answer: Calendar,
  }),
}
