import type { today as english } from '../en/today.ts'
import { today as texts } from '../en/today.ts'
import type { TextsOf } from '../texts-of.ts'

export const today: TextsOf<typeof english> = texts
