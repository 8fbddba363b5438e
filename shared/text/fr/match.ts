import type { match as english } from '../en/match.ts'
import { match as texts } from '../en/match.ts'
import type { TextsOf } from '../texts-of.ts'

export const match: TextsOf<typeof english> = texts
