import { describe, expect, it } from 'vitest'
import { letterKinds } from '../domain/letter.ts'
import { languagesOfTexts } from '../text/index.ts'
import { letterFields, usualTemplate } from './letter-fields.ts'
import { fitsMailLink, mailLink, unsentMessage } from './mail-link.ts'
import { mergeLetter } from './merge-letter.ts'

describe('the words of letters', () => {
  it('ask only for fields that there are, in every language for the same', () => {
    const all = Object.fromEntries(letterFields.map((field) => [field, 'x']))
    for (const kind of letterKinds) {
      const asked = languagesOfTexts.map((language) => {
        const { subject, body } = usualTemplate(kind, language)
        const { unknown, text } = mergeLetter(`${subject}\n${body}`, all)
        expect([kind, language, unknown, text.includes('{')]).toEqual([kind, language, [], false])
        return mergeLetter(`${subject}\n${body}`, {}).unfilled.toSorted()
      })
      expect(new Set(asked.map((fields) => fields.join(' '))).size).toBe(1)
    }
  })
})

describe('filling in a letter', () => {
  it('leaves what is not known as it is written and says so, and what is no field too', () => {
    expect(
      mergeLetter('Dear {name}, {Position} in {state}. {Nmae}', { name: 'دينا مراد', state: '' }),
    ).toEqual({
      text: 'Dear دينا مراد, {Position} in {state}. {Nmae}',
      ...{ unfilled: ['position', 'state'], unknown: ['Nmae'] },
    })
  })

  it('takes braces in a name for what they are', () => {
    expect(mergeLetter('{name}', { name: '{state}' }).text).toBe('{state}')
  })
})

describe('a letter for a mail program', () => {
  const mail = { to: ['a&b@x.org'], bcc: ['c@x.org', 'd@x.org'], subject: 'Été & hiver' }

  it('is a link with addresses, subject and lines, as long as links may be', () => {
    const link = mailLink({ ...mail, body: 'One\nTwo & three' })
    expect(link).toBe(
      'mailto:a%26b@x.org?bcc=c%40x.org%2Cd%40x.org&subject=%C3%89t%C3%A9%20%26%20hiver&body=One%0D%0ATwo%20%26%20three',
    )
    expect(fitsMailLink({ ...mail, body: 'é'.repeat(400) })).toBe(false)
  })

  it('is a message that opens to be edited, whose subject and text every program reads', () => {
    const subject = 'Désignation : '.repeat(8) + 'دينا'
    const message = unsentMessage({
      ...mail,
      to: ['a@x.org\r\nBcc: z@x.org'],
      subject,
      body: 'Été\nx',
    })
    const [head = '', body = ''] = message.split('\r\n\r\n')
    expect(head.split('\r\n').filter((line) => line.startsWith('Bcc'))).toHaveLength(1)
    const words = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/gu)].map(([, word = '']) => word)
    expect(words.map((word) => Buffer.from(word, 'base64').toString('utf8')).join('')).toBe(subject)
    expect(head.split('\r\n').every((line) => line.length <= 78)).toBe(true)
    expect(Buffer.from(body.replaceAll('\r\n', ''), 'base64').toString('utf8')).toBe('Été\r\nx')
  })
})
