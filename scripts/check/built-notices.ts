import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Notice, noticesLink, noticesSchema } from '#shared/contract/notices.ts'
import { isPermitted } from '../notices/permitted-licences.ts'

/**
 * What is wrong with the notices of a build, in words; empty when nothing is.
 *
 * @param out folder of the build
 * @param declared packages that the product says it runs on: each must be named
 */
export function noticeFaults(out: string, declared: readonly string[]): readonly string[] {
  const notices = readBuiltNotices(out)
  if (notices === null) return ['The page names no file of notices.']
  const named = new Set(notices.map(({ name }) => name))
  return [
    ...declared.filter((name) => !named.has(name)).map((name) => `${name} is not in the notices.`),
    ...notices
      .filter(({ licence }) => !isPermitted(licence))
      .map(({ name, licence }) => `${name} is under ${licence}, which is not permitted.`),
    ...(notices.some(({ licence }) => licence === 'ODbL-1.0')
      ? []
      : ['The notices do not name the licence of the table of countries.']),
  ]
}

/** The notices of a build; null where its page names none. @param out folder of the build */
export function readBuiltNotices(out: string): readonly Notice[] | null {
  const page = readFileSync(join(out, 'renderer/index.html'), 'utf8')
  const file = new RegExp(`<link rel="${noticesLink}" href="([^"]+)"`, 'u').exec(page)?.[1]
  if (file === undefined) return null
  return noticesSchema.parse(JSON.parse(readFileSync(join(out, 'renderer', file), 'utf8')))
}
