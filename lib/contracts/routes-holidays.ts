import { endpoint } from './endpoint'
import { AddHoliday, Holiday, HolidayList } from './holiday'

/** Routes of the days off that working days are counted without. */
export const HOLIDAYS_API = {
  listHolidays: endpoint({
    method: 'GET',
    path: '/api/holidays',
    summary: 'Ngày nghỉ, cả những ngày đã bỏ',
    answer: HolidayList,
  }),
  addHoliday: endpoint({
    method: 'POST',
    path: '/api/holidays',
    summary: 'Thêm hoặc khôi phục ngày nghỉ',
    body: AddHoliday,
    answer: Holiday,
    status: 201,
  }),
  removeHoliday: endpoint({
    method: 'DELETE',
    path: '/api/holidays/{id}',
    summary: 'Bỏ ngày nghỉ',
    status: 204,
  }),
} as const
