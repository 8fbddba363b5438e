import type { exchange as english } from '../en/exchange.ts'
import { exchange as texts } from '../en/exchange.ts'
import type { TextsOf } from '../texts-of.ts'

export const exchange: TextsOf<typeof english> = texts
