import { z } from 'zod'

/** One thing of others that the program holds, and the terms it comes under. */
export const noticeSchema = z.object({
  /** As its authors call it: a package, or a database. */
  name: z.string().min(1),
  /** Null for what is not numbered. */
  version: z.string().nullable(),
  /** Identifier or expression of the SPDX list of licences. */
  licence: z.string().min(1),
  /** Address of its source, where it names one. */
  source: z.string().nullable(),
  /** The licence with its holders of copyright, whole. */
  text: z.string().min(1),
})

export type Notice = z.infer<typeof noticeSchema>

/** The file of notices that the build leaves beside the screens. */
export const noticesSchema = z.array(noticeSchema).min(1)

/** Relation of the link by which the page names that file. */
export const noticesLink = 'license'
