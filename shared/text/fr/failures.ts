import type { failures as english } from '../en/failures.ts'
import { failures as texts } from '../en/failures.ts'
import type { TextsOf } from '../texts-of.ts'

export const failures: TextsOf<typeof english> = texts
