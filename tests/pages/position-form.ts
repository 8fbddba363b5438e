import { expect, type Locator, type Page } from '@playwright/test'
import { choose, press, textBox, writeDay } from './boxes.ts'
import { positionLine } from './request-form.ts'

export interface NewPosition {
  readonly title: string
  readonly posts: number
  readonly from: string
  readonly to: string
  /** A must on a spoken language. */
  readonly language: { readonly name: string; readonly level: string }
  /** A must on a skill. */
  readonly skill: { readonly name: string; readonly level: string }
}

/** Adds a position on the screen of its request. */
export async function addPosition(page: Page, position: NewPosition): Promise<void> {
  await page.getByRole('button', { name: 'Add a position' }).click()
  const form = page.getByRole('dialog', { name: 'New position' })
  await textBox(form, 'Title').fill(position.title)
  await textBox(form, 'Posts').fill(String(position.posts))
  await setWindow(page, form, position)
  await addLanguage(page, form, position.language)
  await addSkill(page, form, position.skill)
  await form.getByRole('button', { name: 'Save the position' }).click()
  await expect(form).toBeHidden()
  await expect(positionLine(page, position.title)).toBeVisible()
}

/** The small editor that opens under a chip. */
const editor = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('dialog', { name: title })

async function setWindow(
  page: Page,
  form: Locator,
  { from, to }: Pick<NewPosition, 'from' | 'to'>,
): Promise<void> {
  await form.getByRole('button', { name: /(?:one day|all \d+ days)$/u }).click()
  const window = editor(page, /^Window/u)
  await writeDay(window, 'First day', from)
  await writeDay(window, 'Last day', to)
  await leave(form, window)
}

async function addLanguage(
  page: Page,
  form: Locator,
  { name, level }: NewPosition['language'],
): Promise<void> {
  await add(page, form, 'Language')
  const language = editor(page, 'Language')
  await choose(language, 'Language', name)
  await press(language, 'At least', `≥ ${level}`)
  await leave(form, language)
}

async function addSkill(
  page: Page,
  form: Locator,
  { name, level }: NewPosition['skill'],
): Promise<void> {
  await add(page, form, 'Skill')
  const skill = editor(page, 'Skill')
  await choose(skill, 'Skill', name)
  await choose(skill, 'At least', level)
  await leave(form, skill)
}

async function add(page: Page, form: Locator, kind: string): Promise<void> {
  await form.getByRole('button', { name: 'Add a requirement or a window' }).click()
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
}

/** A click beside the small editor closes it and nothing else. */
async function leave(form: Locator, small: Locator): Promise<void> {
  await form.getByText('What is asked', { exact: true }).click()
  await expect(small).toBeHidden()
}
