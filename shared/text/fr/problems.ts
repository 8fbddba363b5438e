import type { problems as english } from '../en/problems.ts'
import { problems as texts } from '../en/problems.ts'
import type { TextsOf } from '../texts-of.ts'

export const problems: TextsOf<typeof english> = texts
