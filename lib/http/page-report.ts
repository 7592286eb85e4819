import 'server-only'
import { readReport } from '@/lib/documents/report/service'
import { findOrNot } from './page-decision'

/** The report of the page being rendered, asked once; unknown and not visible are the same 404. */
export const findPageReport = findOrNot(readReport)
