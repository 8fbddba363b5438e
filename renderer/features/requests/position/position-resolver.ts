import type { FieldErrors, Resolver } from 'react-hook-form'
import { type Position, position as positionSchema } from '#shared/domain/position.ts'
import { t } from '#renderer/text/text.ts'

/**
 * Checks a position with the schema that the engine checks with. Windows and requirements are
 * chips, which have no room for a message: each of the two lists gets one, its first.
 */
export const positionResolver: Resolver<Position> = (draft) => {
  const read = positionSchema.safeParse(draft)
  if (read.success) return { values: read.data, errors: {} }
  const errors: FieldErrors<Position> = {}
  for (const { code, message, path } of read.error.issues) {
    const [field] = path
    if (field === 'title') errors.title ??= { type: code, message: t('requests.titleMissing') }
    else if (field === 'windows') errors.windows ??= { type: code, message }
    else errors.requirements ??= { type: code, message }
  }
  return { values: {}, errors }
}
