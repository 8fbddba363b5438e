import { z } from 'zod'
import { dateOnly } from '#shared/calendar/index.ts'
import { reportKinds } from '#shared/reports/report.ts'

/** What the screen of reports keeps in its address: which report, and its first and last day. */
export const reportSearch = z.object({
  kind: z.enum(reportKinds).optional().catch(undefined),
  from: dateOnly.optional().catch(undefined),
  to: dateOnly.optional().catch(undefined),
})
export type ReportSearch = z.infer<typeof reportSearch>
