import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { exportDeploymentRoster, openWorkbook } from '#tests/pages/downloads.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import * as match from '#tests/pages/match.ts'
import { addPosition } from '#tests/pages/position-form.ts'
import { openMatch, writeRequest } from '#tests/pages/request-form.ts'
import { findPerson, foundCount } from '#tests/pages/roster.ts'
import { told } from '#tests/pages/notices.ts'
import { goTo, railLink, titled } from '#tests/pages/shell.ts'
import { offerList } from './offer-list.ts'

const request = {
  state: 'Madagascar',
  title: 'Madagascar, legislative elections 2026',
  assistance: 'Technical assistance',
  phases: ['Legal and technical preparation'],
  electionOn: '31 May 2026',
  from: '1 Apr 2026',
  to: '30 Jun 2026',
} as const
const adviser = {
  title: 'Adviser on electoral law',
  posts: 1,
  from: '1 Apr 2026',
  to: '30 Jun 2026',
  language: { name: 'French', level: 'C1' },
  skill: { name: 'Electoral law', level: 'Advanced' },
} as const
const disputes = { ...adviser, title: 'Adviser on disputes', from: '15 May 2026' } as const

test('a list comes in, people are found, matched, chosen, and the roster goes out', async ({
  app,
}, info) => {
  const { page } = app
  const list = info.outputPath('liste-experts.xlsx')
  writeFileSync(list, await offerList())

  await test.step('the list is read, row by row in words, and written', async () => {
    await wizard.chooseList(app, list)
    expect(await wizard.mappedColumns(page)).toMatchObject({
      Nom: 'Family name',
      'Nom en arabe': 'Name in native script',
      Competencias: 'Skills (several in one cell)',
      'Disponible au': 'Available to 1',
      'Proposé par': 'Provider',
      Categoría: 'Category',
    })
    await wizard.toPreview(page)
    const rows = await wizard.verdicts(page)
    expect(rows.slice(0, 2)).toEqual([
      {
        row: '14',
        verdict: '✕ rejected',
        name: 'Row 14',
        remarks: 'Nom: the name is empty; every person needs a family name',
      },
      {
        row: '15',
        verdict: '✕ rejected',
        name: 'Row 15',
        remarks: 'Nom: the name is empty; every person needs a family name',
      },
    ])
    expect(rows.slice(2).map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 12 }, () => '✓ will be added'),
    )
    await wizard.importButton(page).click()
    expect(await wizard.importResult(page)).toEqual({
      Added: '12',
      Updated: '0',
      Skipped: '0',
      Waiting: '0',
      Rejected: '2',
    })
  })

  await test.step('people are found without accents, with a typo, and by their own script', async () => {
    await goTo(page, 'Roster')
    await foundCount(page, '12 found of 12')
    await findPerson(page, 'zolkiewska', 'Żółkiewska')
    await foundCount(page, '1 found of 12')
    await findPerson(page, 'Rakotomalla', 'Rakotomalala')
    await findPerson(page, 'muller kohler', 'Müller-Köhler')
    await findPerson(page, 'نادية', 'Benali')
  })

  await test.step('a request with two positions is written', async () => {
    await writeRequest(page, request)
    await addPosition(page, adviser)
    await addPosition(page, disputes)
  })

  await test.step('the match says who fits, and why the others do not', async () => {
    await openMatch(page, adviser.title)
    await match.expectFits(page, ['Benali', 'Diop', 'Müller-Köhler', 'Ødegård'])
    await match.lookAt(page, 'Benali')
    await match.expectReason(page, 'met', 'French C2, asked C1')
    await match.expectReason(page, 'met', 'free 1 Apr – 30 Jun 2026, all 91 days')
    await match.expectReason(page, 'met', 'Moroccan, not a national of Madagascar')
    await match.lookAt(page, 'Çelik')
    await match.expectReason(page, 'unknown', 'French listed, spoken level not stated')
    await match.lookAt(page, 'Núñez Ordóñez')
    await match.expectReason(
      page,
      'unknown',
      'free 1 Apr – 12 Jun 2026, asked to 30 Jun 2026: 18 days not stated',
    )

    await match.view(page, 'notFit')
    await match.lookAt(page, 'Żółkiewska')
    await match.expectReason(page, 'not met', 'French B1, asked C1')
    await match.lookAt(page, 'Rakotomalala')
    await match.expectReason(page, 'not met', 'a national of the host country')
  })

  await test.step('one person is chosen for each position', async () => {
    await match.view(page, 'fit')
    await choose(page, 'Benali')
    await backToRequest(page)
    await openMatch(page, disputes.title)
    await match.expectFits(page, ['Diop', 'Müller-Köhler', 'Ødegård'])
  })

  await test.step('double booking is refused in words', async () => {
    await match.view(page, 'notFit')
    await match.lookAt(page, 'Benali')
    await match.expectReason(page, 'not met', `planned as ${adviser.title}, Madagascar`)
    const dialog = await match.chooseInView(page)
    await expect(dialog.getByRole('alert')).toContainText('47 days double')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await match.view(page, 'fit')
    await choose(page, 'Diop')
  })

  await test.step('the deployment roster goes out as a workbook', async () => {
    await backToRequest(page)
    const file = await exportDeploymentRoster(app, 'Excel (XLSX)')
    expect(file.name).toBe(`Deployment roster ${request.title}.xlsx`)
    const sheets = await openWorkbook(file)
    const [roster, about] = [sheets[0]!, sheets.at(-1)!]
    const [head = [], ...rows] = roster.rows
    const people = rows.map((row) =>
      Object.fromEntries<unknown>(head.map((name, at) => [String(name), row[at]])),
    )
    expect(people).toHaveLength(2)
    expect(people[0]).toMatchObject({
      'No.': 1,
      Position: adviser.title,
      'Family name': 'Benali',
      'Given name': 'Nadia',
      'Name in native script': 'نادية بنعلي',
      Sex: 'Female',
      Nationality: 'Morocco',
      From: new Date('2026-04-01T00:00:00Z'),
      To: new Date('2026-06-30T00:00:00Z'),
      Days: 91,
      Status: 'Planned',
      'E-mail': 'nadia@example.org',
    })
    expect(people[1]).toMatchObject({
      'No.': 2,
      Position: disputes.title,
      'Given name': 'Aïssatou',
      From: new Date('2026-05-15T00:00:00Z'),
      Days: 47,
    })
    expect(roster).toMatchObject({ freezePane: { rows: 1 }, autoFilter: {} })
    expect(about.rows).toContainEqual(['Written on', new Date('2026-03-02T00:00:00Z')])
    expect(about.rows).toContainEqual(['Written by', expect.stringMatching(/\S/u)])
    await told(page, '2 rows written')
  })

  await test.step('and as CSV', async () => {
    const file = await exportDeploymentRoster(app, 'CSV')
    const text = readFileSync(file.path, 'utf8')
    // What it is stands above it, unless that is not wanted.
    expect(text).toMatch(/^\ufeff"?# Title: Deployment roster/u)
    const lines = text.split('\r\n').filter((line) => line !== '' && !/^\ufeff?"?#/u.test(line))
    expect(lines[0]).toMatch(/^No\.,Family name,Given name,Position,/u)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(`1,Benali,Nadia,${adviser.title},`)
    expect(lines[1]).toContain(',نادية بنعلي,,Female,Morocco')
    expect(lines[1]).toContain('2026-04-01,2026-06-30,91,Planned')
  })

  await expect(railLink(page, 'Deployments')).toContainText('2')
})

async function choose(page: Page, name: string): Promise<void> {
  await match.lookAt(page, name)
  const dialog = await match.chooseInView(page)
  await expect(dialog).toBeHidden()
  await told(page, `${name}, `)
}

async function backToRequest(page: Page): Promise<void> {
  await page.getByRole('link', { name: request.title }).first().click()
  await titled(page, request.title)
}
