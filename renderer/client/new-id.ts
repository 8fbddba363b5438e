import { v7 } from 'uuid'
import type { Id } from '#shared/domain/common.ts'

/** Identity for a thing the user is about to create. */
export const newId = (): Id => v7()
