import type { app as english } from '../en/app.ts'
import { app as texts } from '../en/app.ts'
import type { TextsOf } from '../texts-of.ts'

export const app: TextsOf<typeof english> = texts
