// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { csvText } from '../exchange/csv-text.ts'
import { phrase } from '../text/index.ts'
import { csvDocument } from './csv-document.ts'
import type { PrintedDocument } from './document.ts'
import { htmlDocument } from './html-document.ts'
import { wordDocument } from './word-document.ts'

function aDocument(changes: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    language: 'en',
    title: phrase('documents.titleDeployments', { request: '<b>Élections "2027"</b>' }),
    facts: [
      { label: phrase('documents.aboutState'), value: { country: 'MG' } },
      { label: phrase('documents.aboutReference'), value: null },
    ],
    sections: [
      {
        heading: phrase('documents.sheetDeployments'),
        blocks: [
          {
            kind: 'table',
            columns: [
              { header: phrase('documents.name'), width: 30 },
              { header: phrase('documents.from'), width: 12 },
              { header: phrase('documents.days'), width: 8 },
            ],
            rows: [
              { group: 'Norway' },
              ['=1+1 <img src=x>', { date: '2027-03-04' }, 1200],
              { group: 'الأردن' },
              ['عائشة بنت أحمد', { date: '2027-03-05' }, null],
            ],
            totals: [[phrase('documents.days'), null, 1200]],
          },
        ],
      },
      {
        heading: null,
        apart: true,
        blocks: [
          {
            kind: 'figures',
            figures: [{ label: phrase('documents.aboutWomen'), value: 16 }],
          },
          { kind: 'text', paragraphs: ['Two\nlines', ''] },
        ],
      },
    ],
    orientation: 'landscape',
    stamp: {
      on: '2026-11-26',
      at: '2026-11-26T10:00:00Z',
      by: 'A. Clerk',
      narrowed: [{ label: phrase('documents.aboutWords'), value: 'law' }],
    },
    header: 'Office "</style><script>x</script>',
    ...changes,
  }
}

describe('a document as a page', () => {
  const html = htmlDocument(aDocument())
  const page = new DOMParser().parseFromString(html, 'text/html')

  it('says its language, its title and its meaning to readers and machines', () => {
    expect(page.documentElement.lang).toBe('en-GB')
    expect(page.documentElement.dir).toBe('ltr')
    expect(page.title).toBe('Deployment roster: <b>Élections "2027"</b>')
    expect(page.querySelector('h1')?.textContent).toBe(page.title)
    expect([...page.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
    ])
    expect([...page.querySelectorAll('tr.group th')].map((th) => th.textContent)).toEqual([
      'Norway',
      'الأردن',
    ])
    expect(page.querySelector('.head')?.textContent).toBe('State\nMadagascar')
  })
  it('writes days and amounts as its language does, amounts to the end of their column', () => {
    const cells = [...page.querySelectorAll('tbody tr:nth-child(2) td')]
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      '=1+1 <img src=x>',
      '4 Mar 2027',
      '1,200',
    ])
    expect(cells[2]?.className).toBe('amount')
    expect(cells[1]?.className).toBe('day')
    const french = htmlDocument(aDocument({ language: 'fr' }))
    expect(french).toContain('lang="fr"')
    expect(french).toContain('4 mars 2027')
  })
  it('writes a table that is too wide for paper row by row, without what is empty', () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ header: `Column ${at}`, width: 20 }))
    const rows = [columns.map((_, at) => (at === 3 ? null : `Cell ${at}`))]
    const wide = new DOMParser().parseFromString(
      htmlDocument(
        aDocument({ sections: [{ heading: null, blocks: [{ kind: 'table', columns, rows }] }] }),
      ),
      'text/html',
    )
    expect(wide.querySelector('table')).toBeNull()
    expect(wide.querySelectorAll('.record dt')).toHaveLength(29)
    expect(wide.querySelector('.record dd')?.textContent).toBe('Cell 0')
  })
  it('keeps every name in the direction of its own letters', () => {
    expect(page.querySelectorAll('td > bdi').length).toBeGreaterThan(4)
  })
  it('runs nothing, fetches nothing, and nobody writes their own elements into it', () => {
    expect(page.querySelectorAll('script, img, link, iframe, a, b')).toHaveLength(0)
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    )
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(html).not.toMatch(/https?:/)
  })
  it('numbers its pages in its language and has the words of the office on each', () => {
    const style = page.querySelector('style')?.textContent ?? ''
    expect(style).toContain('size: A4 landscape')
    expect(style).toContain('"Page " counter(page) " of " counter(pages)')
    expect(style).toContain('26 Nov 2026, A. Clerk')
    expect(style).toContain('Office \\22 \\3c /style')
  })
  it('ends with who wrote it, when, and what it was narrowed to', () => {
    const stamp = page.querySelector('body > footer')?.textContent
    expect(stamp).toBe('Narrowed to: Words\nlaw\nWritten on\n26 Nov 2026\nWritten by\nA. Clerk')
    const silent = htmlDocument(aDocument({ stamp: { ...aDocument().stamp, by: null } }))
    expect(silent).not.toContain('Written by')
  })
})

describe('a document as CSV', () => {
  it('has one row for each thing listed, and above it what it is where that is asked', () => {
    expect(csvText(csvDocument(aDocument(), false)).replace('\ufeff', '').split('\r\n')).toEqual([
      'Name,From,Days',
      "'=1+1 <img src=x>,2027-03-04,1200",
      'عائشة بنت أحمد,2027-03-05,',
      '',
    ])
    const { above = [] } = csvDocument(aDocument(), true)
    expect(above).toContain('# State: Madagascar')
    expect(above).toContain('# Narrowed to: Words: law')
    expect(above).toContain('# Written by: A. Clerk')
  })
})

describe('days drawn beside a table', () => {
  const drawn = aDocument({
    sections: [
      {
        heading: null,
        blocks: [
          {
            kind: 'table',
            columns: [
              { header: 'Who', width: 20 },
              { header: 'When', width: 60, axis: { from: '2027-01-01', to: '2027-12-31' } },
            ],
            rows: [
              ['Benali', { days: { from: '2027-03-04', to: '2027-06-30' }, isHollow: false }],
              ['2 posts', { days: { from: '2028-01-01', to: '2028-02-01' }, isHollow: true }],
            ],
          },
        ],
      },
    ],
  })

  it('are a bar on paper below the months, and words for who cannot see it', () => {
    const page = new DOMParser().parseFromString(htmlDocument(drawn), 'text/html')
    expect([...page.querySelectorAll('.tick')].map(({ textContent }) => textContent)).toEqual([
      ...['Jan 2027', 'Mar 2027', 'May 2027', 'Jul 2027', 'Sept 2027', 'Nov 2027'],
    ])
    const bars = [...page.querySelectorAll('.bar')]
    expect(bars.map((bar) => [bar.getAttribute('style'), bar.textContent])).toEqual([
      ['inset-inline-start:16.99%;inline-size:32.60%', '4 Mar – 30 Jun 2027'],
    ])
  })

  it('are left out of a sheet', () => {
    const { headers, rows } = csvDocument(drawn, false)
    expect([headers, ...rows]).toEqual([['Who'], ['Benali'], ['2 posts']])
  })
})

it('blocks and facts that say nothing are left out', () => {
  const { sections, facts } = wordDocument(
    aDocument({
      sections: [
        {
          heading: null,
          blocks: [
            { kind: 'text', paragraphs: ['', ''] },
            { kind: 'facts', facts: [{ label: 'x', value: '' }] },
          ],
        },
      ],
    }),
  )
  expect(sections[0]?.blocks).toEqual([])
  expect(facts).toHaveLength(1)
})
