type Environment = Readonly<Record<string, string | undefined>>

/** Of each group one name suffices, but all of that one. */
interface Keys {
  readonly what: string
  readonly anyOf: readonly (readonly string[])[]
}

const certificate: Keys = {
  what: 'a certificate to sign with',
  anyOf: [['CSC_LINK', 'CSC_KEY_PASSWORD'], ['CSC_NAME']],
}
const neededKeys: Readonly<Partial<Record<NodeJS.Platform, readonly Keys[]>>> = {
  win32: [
    {
      ...certificate,
      anyOf: [
        ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'],
        ['CSC_LINK', 'CSC_KEY_PASSWORD'],
      ],
    },
  ],
  darwin: [
    certificate,
    {
      what: "an account for Apple's notary",
      anyOf: [
        ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
        ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
        ['APPLE_KEYCHAIN_PROFILE'],
      ],
    },
  ],
}

/**
 * What is missing in the environment to sign (and on macOS to notarise) a package of this system, in
 * words; empty when nothing is. Packages of Linux are not signed one by one.
 */
export function signingFaults(platform: NodeJS.Platform, env: Environment): readonly string[] {
  const isThere = (name: string): boolean => (env[name] ?? '') !== ''
  return (neededKeys[platform] ?? [])
    .filter(({ anyOf }) => !anyOf.some((names) => names.every(isThere)))
    .map(
      ({ what, anyOf }) =>
        `Signing needs ${what} in the environment: ${anyOf.map((names) => names.join(' + ')).join(', or ')}.`,
    )
}
