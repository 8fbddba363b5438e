import { describe, expect, it } from 'vitest'
import { readLink } from './links.ts'

describe('links that may be opened outside', () => {
  it.each([
    'https://www.un.org/en/ga/',
    'https://example.org:8443/a?b=c#d',
    'mailto:desk@example.org',
    'mailto:desk@example.org?subject=Offer&body=Dear%20colleague',
    'HTTPS://EXAMPLE.ORG/',
  ])('take %s', (text) => {
    expect(readLink(text)?.href).toBe(new URL(text).href)
  })

  it.each([
    ['plain http', 'http://example.org/'],
    ['a script', 'javascript:alert(1)'],
    ['a script behind spaces', '  javascript:alert(1)'],
    ['a script with a tab inside', 'java\tscript:alert(1)'],
    ['a script that mentions https', 'javascript://https://example.org/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a local file', 'file:///etc/passwd'],
    ['a Windows share', '\\\\server\\share'],
    ['a Windows share as file', 'file://server/share'],
    ['our own scheme', 'app://scrutin/'],
    ['a handler of Windows', 'ms-msdt:/id'],
    ['a search of Windows', 'search-ms:query=x&crumb=location:\\\\evil'],
    ['a shell command', 'vscode://file/x'],
    ['an address that hides its host', 'https://www.un.org@evil.example/'],
    ['a password', 'https://user:pass@example.org/'],
    ['an attachment', 'mailto:a@example.org?attach=/etc/passwd'],
    ['an attachment, other spelling', 'mailto:a@example.org?Attachment=C:%5Ckey'],
    ['no host', 'https://'],
    ['nothing', ''],
    ['words', 'www.un.org'],
    ['an endless address', `https://example.org/${'a'.repeat(2000)}`],
  ])('refuse %s', (_what, text) => {
    expect(readLink(text)).toBeNull()
  })
})
