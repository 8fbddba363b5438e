import type { reports as english } from '../en/reports.ts'
import { reports as texts } from '../en/reports.ts'
import type { TextsOf } from '../texts-of.ts'

export const reports: TextsOf<typeof english> = texts
