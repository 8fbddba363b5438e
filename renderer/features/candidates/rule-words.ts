import { t, type TextKey } from '#renderer/text/text.ts'

const keys: Readonly<Record<string, TextKey>> = {
  notProposed: 'asked.notProposed',
  hostCountry: 'requests.ruleHostCountry',
  category: 'requests.ruleCategory',
  availability: 'requests.ruleAvailability',
  commitments: 'requests.ruleCommitments',
  providerCap: 'requests.ruleProviderCap',
}

/** The name of a rule that always applies; an unknown key as it is. */
export const ruleWords = (key: string): string => {
  const text = keys[key]
  return text === undefined ? key : t(text)
}
