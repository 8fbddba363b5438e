import { expect, type Locator, type Page } from '@playwright/test'

type Scope = Page | Locator

const pageOf = (scope: Scope): Page => ('page' in scope ? scope.page() : scope)

/** The box of this name. Its label as it stands on screen may carry a star for "required". */
export const textBox = (scope: Scope, label: string): Locator =>
  scope.getByRole('textbox', { name: label, exact: true })

/** Chooses from a box with a list; `typed` narrows a long one. */
export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: label, exact: true })
  // Choosing what is chosen would take it back.
  if ((await box.inputValue()) === option) return
  await box.click()
  if (await box.isEditable()) await box.fill(option)
  await pageOf(scope).getByRole('option', { name: option, exact: true }).click()
  await expect(box).toHaveValue(option)
}

/** Writes a day as a person would, with the month in letters. */
export async function writeDay(scope: Scope, label: string, day: string): Promise<void> {
  const box = textBox(scope, label)
  await box.fill(day)
  await box.blur()
  await expect(box).toHaveValue(day)
}

/** Presses one of a row of alternatives. */
export const press = (scope: Scope, row: string, choice: string): Promise<void> =>
  scope
    .getByRole('radiogroup', { name: row, exact: true })
    .getByText(choice, { exact: true })
    .click()
