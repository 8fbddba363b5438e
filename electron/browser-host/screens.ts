import { languageOf, type Locale, type Phrase, say } from '#shared/text/index.ts'

/** Pages the host itself shows when it cannot show the app; plain words, no script. */
export function plainPage(
  locale: Locale,
  of: { readonly title: Phrase; readonly text: Phrase },
): string {
  const { tag, direction } = languageOf(locale)
  const [title, text] = [say(locale, of.title), say(locale, of.text)]
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} - Scrutin</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 38rem; margin: 18vh auto; padding: 0 1.5rem }
  h1 { font-size: 1.4rem }
</style>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
</html>
`
}

/** A page that leads on by itself: from the host to the app, or from a file of the owner's to the host. */
export const leadingPage = (address: string): string => `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${escape(address)}">
<title>Scrutin</title>
`

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
