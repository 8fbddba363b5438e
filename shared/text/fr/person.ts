import type { person as english } from '../en/person.ts'
import { person as texts } from '../en/person.ts'
import type { TextsOf } from '../texts-of.ts'

export const person: TextsOf<typeof english> = texts
