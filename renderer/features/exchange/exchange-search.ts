import { z } from 'zod'

export const exchangeSearch = z.object({
  /** The file being imported, by the token the host lent for it. */
  file: z.uuid().optional().catch(undefined),
  /** The desk of rows that wait: of one import, by its id, or of all. */
  desk: z
    .union([z.literal('all'), z.uuid()])
    .optional()
    .catch(undefined),
})
