import type { Provider } from '../domain/provider.ts'
import { experienceKinds } from '../domain/experience.ts'
import { languageModes } from '../domain/language.ts'
import type { Person } from '../domain/person.ts'
import { listOf, phrase, type TextKey, type Value } from '../text/index.ts'
import {
  availabilityCell,
  categoriesCell,
  clearancesCell,
  countriesCell,
  countryCell,
  experienceCell,
  languagesCell,
  offersCell,
  sexCell,
  skillsCell,
} from './cells.ts'
import { dateCell, type ExportColumn, type LayoutCell } from './table.ts'

/**
 * Every field of a record, a column each, in the order of the form. Restricted ones stand last and only
 * where they were asked for. What has several rows of a person stands in one cell as lists are read again.
 */
export function recordLayout(
  restricted: boolean,
  skillValue: (skill: string) => Value,
  provider: (id: string) => Pick<Provider, 'name'> | undefined,
): ExportColumn<Person>[] {
  const all: ExportColumn<Person>[] = [
    text('fields.familyName', 20, ({ familyName }) => familyName),
    text('fields.givenName', 20, ({ givenName }) => givenName),
    text('fields.nativeName', 20, ({ nativeName }) => nativeName),
    text('fields.secondNativeName', 20, ({ secondNativeName }) => secondNativeName),
    text('fields.formerName', 20, ({ formerName }) => formerName),
    text('fields.title', 8, ({ title }) => title),
    text('fields.sex', 9, ({ sex }) => sexCell(sex)),
    text('fields.birthDate', 12, (of) => dateCell(of.birthDate, of.birthDatePrecision)),
    text('fields.nationalities', 22, ({ nationalities }) => countriesCell(nationalities)),
    text('fields.residence', 20, ({ residence }) => countryCell(residence)),
    text('fields.occupation', 22, ({ occupation }) => occupation),
    text('fields.organization', 24, ({ organization }) => organization),
    text('fields.email', 26, ({ email }) => email),
    text('fields.phone', 18, ({ phone }) => phone),
    text('fields.address', 30, ({ address }) => address),
    text('documents.category', 14, ({ categories }) => categoriesCell(categories)),
    ...languageModes.map((mode) =>
      text(languageHeaders[mode], 30, ({ languages }) =>
        languagesCell(
          languages
            .filter((each) => mode === 'spoken' || each[mode] !== null)
            .map(({ language, ...levels }) => ({ language, spoken: levels[mode] })),
        ),
      ),
    ),
    text('documents.skills', 44, ({ skills }) => skillsCell(skills, skillValue)),
    text('fields.tags', 24, ({ tags }) => (tags.length === 0 ? null : listOf(tags, 'semicolon'))),
    text('fields.qualifiedFor', 30, ({ qualifiedFor }) =>
      listOf(
        qualifiedFor.map((positionKind) => ({ positionKind })),
        'semicolon',
      ),
    ),
    text('fields.experience', 44, ({ experience }) => experienceCell(experience, experienceKinds)),
    text('fields.clearances', 30, ({ clearances }) => clearancesCell(clearances)),
    text('fields.availability', 40, ({ availability }) => availabilityCell(availability)),
    text('documents.offers', 40, ({ offers }) => offersCell(offers, provider)),
    text('fields.confirmedOn', 13, ({ confirmedOn }) => dateCell(confirmedOn)),
    text('fields.consentOn', 13, ({ consentOn }) => dateCell(consentOn)),
    text('fields.retainUntil', 13, ({ retainUntil }) => dateCell(retainUntil)),
    text('fields.notes', 44, ({ notes }) => notes),
  ]
  return restricted
    ? [
        ...all,
        text('fields.passportName', 24, ({ passportName }) => passportName),
        text('fields.passportNumber', 16, ({ passportNumber }) => passportNumber),
        text('fields.passportIssuer', 18, ({ passportIssuer }) => countryCell(passportIssuer)),
        text('fields.passportExpiresOn', 12, (of) => dateCell(of.passportExpiresOn)),
        text('fields.emergencyContact', 30, ({ emergencyContact }) => emergencyContact),
      ]
    : all
}

const languageHeaders = {
  spoken: 'documents.languages',
  read: 'documents.languagesRead',
  written: 'documents.languagesWritten',
} as const

function text(
  header: TextKey,
  width: number,
  cell: (person: Person) => LayoutCell,
): ExportColumn<Person> {
  return { header: phrase(header), width, cell }
}
