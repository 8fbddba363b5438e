import { RuleTester } from 'oxlint/plugins-dev'
import { describe, it } from 'vitest'
import { wordsInTheCatalogue } from './words-in-the-catalogue.ts'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { parserOptions: { lang: 'tsx' } } })
const outside = [{ messageId: 'outside' }]

tester.run('words-in-the-catalogue', wordsInTheCatalogue, {
  valid: [
    "const tone = 'notMet'",
    "import { t } from 'some where'",
    "t('match.title', { name: person.familyName })",
    "throw new Error('this never happens in a program that is right')",
    "log('unexpected failure in a call')",
    'sql`select person from deployment where position = ${position}`',
    "db.prepare('select person from deployment').all()",
    "const query = 'SELECT person FROM deployment WHERE position = @position'",
    "type State = 'not here' | 'not there'",
    'const line = <div className="wide card" style={{ border: "thin solid red" }} />',
    'const line = <p>{t("match.title")} · 12</p>',
    'const key = `person.${id}.offers`',
    'const place = `${folder}/copies/${name}.db`',
    'const both = `${family} ${given}`',
    'const line = <Kbd>Ctrl F</Kbd>',
    'const rows = selectRows(`select number from person where name = @name`)',
    "const type = 'text/html; charset=utf-8'",
    "const policy = { 'aria-hidden': true, header: headerOf(column) }",
  ],
  invalid: [
    { code: "const words = 'not on record'", errors: outside },
    { code: 'const words = `free ${days} days`', errors: outside },
    { code: 'const words = `${days} days`', errors: outside },
    { code: "refuse('The post is filled.')", errors: outside },
    { code: "const column = { header: 'Family name' }", errors: outside },
    { code: "const column = { header: 'Sex' }", errors: outside },
    { code: "const failure = { code: 'refused', message: 'Refused' }", errors: outside },
    { code: "throw new ExpectedFailure({ code: 'busy', next: 'Try again.' })", errors: outside },
    { code: 'const line = <p>Save</p>', errors: outside },
    { code: 'const line = <button aria-label="Save" />', errors: outside },
    { code: 'const line = <p>{"Save"}</p>', errors: outside },
    { code: "const words = 'deuxième tour du scrutin'", errors: outside },
    { code: "const words = 'второй тур выборов'", errors: outside },
  ],
})
