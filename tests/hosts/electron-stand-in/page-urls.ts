/**
 * Chromium alone knows no scheme of ours, so that pages lie under an https address that does not exist:
 * "Registering a scheme as standard allows relative and absolute resources to be resolved correctly",
 * and `secure` makes it one that a page may rely on, which https is.
 */
const ending = '.app-scheme'

/** The address in Chromium of one of ours; every other one stays. */
export function toPageUrl(url: string): string {
  return url.replace(/^app:\/\/([^/]*)/u, `https://$1${ending}`)
}

/** The address as the product knows it. */
export function fromPageUrl(url: string): string {
  const found = /^https:\/\/([^/]*)\.app-scheme(?=\/|$)(.*)$/su.exec(url)
  return found === null ? url : `app://${found[1] ?? ''}${found[2] ?? ''}`
}
