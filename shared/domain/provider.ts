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
  /** What else it is called: names of those that were merged into it, old names, names that lists use. */
  otherNames: z.array(requiredText).max(50).default([]),
  kind: providerKind,
  /** The State itself, or the seat of the body. */
  country: countryCode.nullable(),
  contactName: shortText.nullable(),
  contactEmail: shortText.nullable(),
  contactPhone: shortText.nullable(),
  notes: longText.nullable(),
})
export type Provider = z.infer<typeof provider>

/**
 * What can hang on a provider: people it offers or offered, nominations, deployments, posts served by people
 * who left the roster, money, what it was asked for, letters and documents.
 */
export const providerUseKinds = [
  'people',
  'nominations',
  'deployments',
  'served',
  'contributions',
  'asks',
  'letters',
  'documents',
] as const
/** How many of each hang on a provider. */
export const providerUses = z.record(z.enum(providerUseKinds), z.int())
export type ProviderUses = z.infer<typeof providerUses>

export const storedProvider = provider.extend(stamps.shape)
export type StoredProvider = z.infer<typeof storedProvider>
