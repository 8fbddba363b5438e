import type { roster as english } from '../en/roster.ts'
import { roster as texts } from '../en/roster.ts'
import type { TextsOf } from '../texts-of.ts'

export const roster: TextsOf<typeof english> = texts
