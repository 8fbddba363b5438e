import { closestLocale, type Locale } from '#shared/text/index.ts'

/**
 * The language in which a host itself speaks: dialogs, menus, the terminal, pages outside the app.
 * @param chosen what the settings say; `system` before they are read.
 */
export function hostLocale(chosen: Locale | 'system' = 'system'): Locale {
  if (chosen !== 'system') return chosen
  return closestLocale([new Intl.DateTimeFormat().resolvedOptions().locale])
}
