import { z } from 'zod'

/** The file being imported, by the token the host lent for it. */
export const exchangeSearch = z.object({ file: z.uuid().optional().catch(undefined) })
