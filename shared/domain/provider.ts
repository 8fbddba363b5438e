import { z } from 'zod'
import { countryCode, id, line, note, stamps, words } from './common.ts'

/** A/RES/52/129 para 12: States, regional organizations and NGOs provide experts and observers. */
export const providerKinds = ['state', 'regionalBody', 'ngo'] as const
export const providerKind = z.enum(providerKinds)
export type ProviderKind = z.infer<typeof providerKind>

/** The State, regional body or NGO that offers people. */
export const provider = z.object({
  id,
  name: words,
  shortName: line.nullable(),
  kind: providerKind,
  /** The State itself, or the seat of the body. */
  country: countryCode.nullable(),
  contactName: line.nullable(),
  contactEmail: line.nullable(),
  contactPhone: line.nullable(),
  notes: note.nullable(),
})
export type Provider = z.infer<typeof provider>

export const storedProvider = provider.extend(stamps.shape)
export type StoredProvider = z.infer<typeof storedProvider>
