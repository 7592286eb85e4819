export const holidayKeys = { list: ['holidays'] as const }
