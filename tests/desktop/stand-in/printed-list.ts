import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { htmlDocument } from '../../../shared/documents/html-document.ts'
import { phrase } from '../../../shared/text/index.ts'
import type { StandInProgram } from '../../hosts/electron-stand-in/launch.ts'

/** Names by the language whose letters a font must have to write them. */
const names = {
  ar: 'عائشة بنت أحمد',
  ru: 'Иванова Ольга',
  zh: '王小明',
  en: 'Élise Ndiaye',
} as const

function aList(): string {
  const rows = Array.from({ length: 120 }, (_, at) => [Object.values(names)[at % 4] ?? '', at + 1])
  return htmlDocument({
    language: 'en',
    title: phrase('documents.titleRoster'),
    facts: [{ label: phrase('documents.aboutState'), value: { country: 'MG' } }],
    sections: [
      {
        heading: phrase('documents.sheetRoster'),
        blocks: [
          {
            kind: 'table',
            columns: [
              { header: phrase('documents.name'), width: 30 },
              { header: phrase('documents.number'), width: 8 },
            ],
            rows,
          },
        ],
      },
    ],
    orientation: 'portrait',
    stamp: { on: '2026-03-02', at: '2026-03-02T09:00:00Z', by: 'A. Clerk', narrowed: [] },
  })
}

/** Prints a list of names to a PDF as a screen does, and returns where it lies. */
export async function printList(
  program: StandInProgram,
  page: Page,
  folder: string,
): Promise<string> {
  const path = join(folder, 'list.pdf')
  await program.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  const { token } = await call<{ token: string }>(page, 'host.chooseTarget', {
    suggestedName: 'list.pdf',
  })
  await call(page, 'host.printPdf', { html: aList(), to: token })
  return path
}

async function call<R>(page: Page, name: string, params: unknown): Promise<R> {
  const reply = await page.evaluate(
    `window.app.call(${JSON.stringify(name)}, ${JSON.stringify(params)})`,
  )
  expect(reply).toMatchObject({ ok: true })
  return (reply as { result: R }).result
}

/** The pages of a PDF as another reader of PDF reads them; null where this computer has none. */
export function pagesOf(path: string): readonly string[] | null {
  const text = said('pdftotext', ['-layout', path, '-'])
  return text === null ? null : text.split('\f').filter((each) => each.trim() !== '')
}

/** The names that the fonts of this computer can write. */
export function writableNames(): readonly string[] {
  return Object.entries(names).flatMap(([language, name]) =>
    said('fc-list', [`:lang=${language}`, 'family'])?.trim() ? [name] : [],
  )
}

/** What a program says; null where it is not installed. */
function said(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
