import { z } from 'zod'
import { countryCode, id, shortText, longText, stamps, requiredText } from './common.ts'

/** A/RES/52/129 para 12: States, regional organizations and NGOs provide experts and observers. */
export const providerKinds = ['state', 'regionalBody', 'ngo'] as const
export const providerKind = z.enum(providerKinds)
export type ProviderKind = z.infer<typeof providerKind>

/** The State, regional body or NGO that offers people. */
export const provider = z.object({
  id,
  name: requiredText,
  shortName: shortText.nullable(),
  kind: providerKind,
  /** The State itself, or the seat of the body. */
  country: countryCode.nullable(),
  contactName: shortText.nullable(),
  contactEmail: shortText.nullable(),
  contactPhone: shortText.nullable(),
  notes: longText.nullable(),
})
export type Provider = z.infer<typeof provider>

export const storedProvider = provider.extend(stamps.shape)
export type StoredProvider = z.infer<typeof storedProvider>
