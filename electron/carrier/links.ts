/** Longest address that is opened outside; longer ones are made to hide something. */
const longestLink = 2000

/**
 * Reads an address that may be opened outside: https with a host and without a user name in it, or
 * mailto without attachments. Everything else is null. The decision is taken on the parsed address,
 * never on how its text begins.
 */
export function readLink(text: string): URL | null {
  if (text.length > longestLink || !URL.canParse(text)) return null
  const url = new URL(text)
  switch (url.protocol) {
    case 'https:':
      return url.hostname !== '' && url.username === '' && url.password === '' ? url : null
    case 'mailto:':
      return [...url.searchParams.keys()].every(isHarmlessMailField) ? url : null
    default:
      return null
  }
}

// Some mail programs attach local files named in an address.
function isHarmlessMailField(field: string): boolean {
  return ['subject', 'cc', 'body'].includes(field.toLowerCase())
}
