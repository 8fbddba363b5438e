import { findLanguage } from '#shared/catalogue/index.ts'
import { readSexWord } from './sex-word.ts'
import type { Fact } from './people-sheet.ts'
import { all, some, text, type Tree } from './tree.ts'

const fact = (field: string | null, header: string, value: string): Fact => ({
  field,
  header,
  text: value,
})

/** "Observer, OSCE, 2017-03 to 2017-04": a mission as a cell of experience has it. */
const mission = (...parts: readonly string[]): string => some(parts).join(', ')

const period = (from: string, to: string): string =>
  from === '' && to === '' ? '' : from === to ? from : some([from, to]).join(' – ')

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A language by its code of two or three letters or its name, as the catalogue finds it. */
function languageOf(code: string, label: string): { id: string | null; name: string } {
  let name: string
  try {
    name = (/^[a-z]{2,3}(?:-\w+)?$/i.test(code) ? names.of(code) : undefined) ?? label
  } catch {
    name = label
  }
  return { id: findLanguage(name) ?? findLanguage(label) ?? findLanguage(code), name: name || code }
}

const CEFR = /^[ABC][12]$/i
/** The lowest of several levels: who speaks C1 in one way and B2 in another speaks B2. */
const lowest = (levels: readonly string[]): string =>
  levels.filter((level) => CEFR.test(level)).toSorted()[0] ?? ''

/** The facts of one language: each way of using it in a column of its own, where the catalogue has it. */
function languageFacts(
  { id, name }: { readonly id: string | null; readonly name: string },
  levels: { readonly spoken: string; readonly read: string; readonly written: string },
): Fact[] {
  if (id === null || Object.values(levels).every((level) => level === '')) {
    return name === '' ? [] : [fact('languages', 'Languages', `${name} ${levels.spoken}`.trim())]
  }
  return Object.entries(levels).map(([mode, level]) =>
    fact(`level:${id}:${mode}`, `${name}: ${mode}`, level),
  )
}

/** The people of JSON Resume 1.0 (jsonresume.org/schema): one, or a list of them. Null for other JSON. */
export function readJsonResume(tree: Tree): Fact[][] | null {
  const people = (Array.isArray(tree) ? (tree as readonly Tree[]) : [tree]).filter(
    (each) => all(each, 'basics').length > 0 && text(each, 'basics', 'name') !== '',
  )
  if (people.length === 0) return null
  return people.map((resume) => {
    const basics = (name: string): string => text(resume, 'basics', name)
    const place = (name: string): string => text(resume, 'basics', 'location', name)
    const missions = [...all(resume, 'work'), ...all(resume, 'volunteer')].map((job) =>
      mission(
        text(job, 'position'),
        text(job, 'name') || text(job, 'company') || text(job, 'organization'),
        period(text(job, 'startDate'), text(job, 'endDate')),
      ),
    )
    return [
      fact('fullName', 'basics.name', basics('name')),
      fact('occupation', 'basics.label', basics('label')),
      fact('email', 'basics.email', basics('email')),
      fact('phone', 'basics.phone', basics('phone')),
      fact('birthDate', 'basics.birthDate', basics('birthDate') || basics('birthdate')),
      fact('nationalities', 'basics.nationality', basics('nationality')),
      fact('residence', 'basics.location.countryCode', place('countryCode') || place('country')),
      fact(
        'address',
        'basics.location',
        some([place('address'), place('postalCode'), place('city'), place('region')]).join(', '),
      ),
      ...all(resume, 'languages').flatMap((language) =>
        typeof language === 'string'
          ? [fact('languages', 'languages', language)]
          : [
              fact(
                'languages',
                'languages',
                `${text(language, 'language')} ${text(language, 'fluency')}`.trim(),
              ),
            ],
      ),
      ...all(resume, 'skills').map((skill) =>
        fact('skills', 'skills', typeof skill === 'string' ? skill : text(skill, 'name')),
      ),
      ...missions.map((each) => fact('experience', 'work', each)),
      ...all(resume, 'certificates').map((certificate) =>
        fact('clearances', 'certificates', text(certificate, 'name')),
      ),
      fact('notes', 'basics.summary', basics('summary')),
    ]
  })
}

function day(tree: Tree | undefined): string {
  const part = (name: string, length: number): string => {
    // XML Schema writes a month as --03 and a day as ---07.
    const found = (text(tree, name) || text(tree, `@${name.toLowerCase()}`)).replace(/^-+/, '')
    return found === '' ? '' : found.padStart(length, '0')
  }
  return some([part('Year', 4), part('Month', 2), part('Day', 2)]).join('-')
}

const either = (tree: Tree | undefined, ...paths: readonly (readonly string[])[]): Tree[] =>
  paths.flatMap((path) => all(tree, ...path))

/** A person of a Europass curriculum vitae up to version 3 (SkillsPassport), as XML or JSON. */
function readSkillsPassport(learner: Tree): Fact[] {
  const who = all(learner, 'Identification')[0]
  const contact = all(who, 'ContactInfo')[0]
  const about = all(who, 'Demographics')[0]
  const address = all(contact, 'Address', 'Contact')[0]
  const languages = all(learner, 'Skills', 'Linguistic')[0]
  return [
    fact('familyName', 'Surname', text(who, 'PersonName', 'Surname')),
    fact('givenName', 'FirstName', text(who, 'PersonName', 'FirstName')),
    fact('title', 'Title', text(who, 'PersonName', 'Title', 'Label')),
    fact('birthDate', 'Birthdate', day(all(about, 'Birthdate')[0])),
    fact('sex', 'Gender', readSexWord(text(about, 'Gender', 'Code'))),
    ...either(about, ['NationalityList', 'Nationality'], ['Nationality']).map((nation) =>
      fact('nationalities', 'Nationality', text(nation, 'Code') || text(nation, 'Label')),
    ),
    ...all(contact, 'Email').map((email) => fact('email', 'Email', text(email, 'Contact'))),
    ...either(contact, ['TelephoneList', 'Telephone'], ['Telephone']).map((phone) =>
      fact('phone', 'Telephone', text(phone, 'Contact')),
    ),
    fact(
      'address',
      'Address',
      some([
        text(address, 'AddressLine'),
        text(address, 'PostalCode'),
        text(address, 'Municipality'),
      ]).join(', '),
    ),
    fact(
      'residence',
      'Country',
      text(address, 'Country', 'Code') || text(address, 'Country', 'Label'),
    ),
    fact('occupation', 'Headline', text(learner, 'Headline', 'Description', 'Label')),
    ...either(languages, ['MotherTongueList', 'MotherTongue'], ['MotherTongue']).flatMap((tongue) =>
      languageFacts(
        languageOf(text(tongue, 'Description', 'Code'), text(tongue, 'Description', 'Label')),
        { spoken: 'mother tongue', read: '', written: '' },
      ),
    ),
    ...either(languages, ['ForeignLanguageList', 'ForeignLanguage'], ['ForeignLanguage']).flatMap(
      (language) => {
        const level = (name: string): string => text(language, 'ProficiencyLevel', name)
        return languageFacts(
          languageOf(text(language, 'Description', 'Code'), text(language, 'Description', 'Label')),
          {
            spoken: lowest([level('SpokenInteraction'), level('SpokenProduction')]),
            read: level('Reading'),
            written: level('Writing'),
          },
        )
      },
    ),
    ...either(learner, ['WorkExperienceList', 'WorkExperience'], ['WorkExperience']).map((work) =>
      fact(
        'experience',
        'WorkExperience',
        mission(
          text(work, 'Position', 'Label'),
          text(work, 'Employer', 'Name'),
          period(day(all(work, 'Period', 'From')[0]), day(all(work, 'Period', 'To')[0])),
        ),
      ),
    ),
  ]
}

/** A person of the Europass profile since 2020: a Candidate of HR-XML 3. */
function readCandidate(candidate: Tree): Fact[] {
  const person = all(candidate, 'CandidatePerson')[0]
  const channels = all(person, 'Communication')
  const profile = all(candidate, 'CandidateProfile')[0]
  const competencies = either(profile, ['PersonQualifications', 'PersonCompetency'])
  const address = channels.flatMap((channel) => all(channel, 'Address'))[0]
  const reached = (code: RegExp): Tree[] =>
    channels.filter((channel) => code.test(text(channel, 'ChannelCode')))
  const dated = (tree: Tree | undefined, name: string): string =>
    (text(tree, name, 'FormattedDateTime') || text(tree, name)).slice(0, 10)
  return [
    fact('familyName', 'FamilyName', text(person, 'PersonName', 'FamilyName')),
    fact('givenName', 'GivenName', text(person, 'PersonName', 'GivenName')),
    fact('birthDate', 'BirthDate', text(person, 'BirthDate').slice(0, 10)),
    fact('sex', 'GenderCode', readSexWord(text(person, 'GenderCode'))),
    ...all(person, 'NationalityCode').map((nation) =>
      fact('nationalities', 'NationalityCode', text(nation).toUpperCase()),
    ),
    ...reached(/mail/i).map((channel) => fact('email', 'Email', text(channel, 'URI'))),
    ...reached(/phone|mobile/i).map((channel) => {
      const dialing = text(channel, 'CountryDialing').replace(/^\+?/, '+')
      const number = text(channel, 'DialNumber')
      return fact('phone', 'Telephone', dialing === '+' ? number : `${dialing} ${number}`)
    }),
    fact(
      'address',
      'Address',
      some([
        text(address, 'AddressLine'),
        text(address, 'PostalCode'),
        text(address, 'CityName'),
      ]).join(', '),
    ),
    fact('residence', 'CountryCode', text(address, 'CountryCode').toUpperCase()),
    ...all(person, 'PrimaryLanguageCode').flatMap((code) =>
      languageFacts(languageOf(text(code), ''), { spoken: 'mother tongue', read: '', written: '' }),
    ),
    ...competencies
      .filter((competency) => /language/i.test(text(competency, 'TaxonomyID')))
      .flatMap((competency) => {
        const scores = new Map(
          all(competency, 'CompetencyDimension').map((dimension) => [
            text(dimension, 'CompetencyDimensionTypeCode').toLowerCase(),
            text(dimension, 'Score', 'ScoreText'),
          ]),
        )
        const score = (way: RegExp): string[] =>
          some([...scores].flatMap(([code, level]) => (way.test(code) ? [level] : [])))
        return languageFacts(
          languageOf(text(competency, 'CompetencyID'), text(competency, 'CompetencyName')),
          {
            spoken: lowest(score(/speaking/)),
            read: lowest(score(/reading/)),
            written: lowest(score(/writing/)),
          },
        )
      }),
    ...competencies
      .filter((competency) => !/language/i.test(text(competency, 'TaxonomyID')))
      .map((competency) => fact('skills', 'CompetencyName', text(competency, 'CompetencyName'))),
    ...all(profile, 'EmploymentHistory', 'EmployerHistory').flatMap((employer) =>
      all(employer, 'PositionHistory').map((position) => {
        const span = all(position, 'EmploymentPeriod')[0] ?? all(employer, 'EmploymentPeriod')[0]
        return fact(
          'experience',
          'PositionHistory',
          mission(
            text(position, 'PositionTitle'),
            text(employer, 'OrganizationName'),
            period(dated(span, 'StartDate'), dated(span, 'EndDate')),
          ),
        )
      }),
    ),
    fact('notes', 'ExecutiveSummary', text(profile, 'ExecutiveSummary')),
  ]
}

/** The people of a Europass curriculum vitae of either generation, XML or JSON alike; null for anything else. */
export function readEuropass(tree: Tree): Fact[][] | null {
  const learners = either(tree, ['SkillsPassport', 'LearnerInfo'], ['LearnerInfo']).filter(
    (learner) => all(learner, 'Identification').length > 0,
  )
  if (learners.length > 0) return learners.map(readSkillsPassport)
  const candidates = either(tree, ['Candidate'], []).filter(
    (candidate) => all(candidate, 'CandidatePerson').length > 0,
  )
  return candidates.length > 0 ? candidates.map(readCandidate) : null
}
