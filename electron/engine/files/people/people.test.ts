import { describe, expect, it } from 'vitest'
import { aFile } from '#tests/fixtures/files.ts'
import { inspectSheet } from '#shared/exchange/inspect-sheet.ts'
import { readListFile } from '../read-file.ts'

/** The people of a file as the wizard would read them: what stands under each field. */
async function people(name: string, bytes: Uint8Array | string) {
  const file = await readListFile(aFile(name, bytes), null, { breathe: () => Promise.resolve() })
  const [sheet] = file.sheets
  const inspected = sheet && inspectSheet(sheet.rows, { today: '2026-11-26' }, sheet)
  return (sheet?.rows.slice(1) ?? []).map(({ cells }) =>
    Object.fromEntries(
      (inspected?.columns ?? []).flatMap(({ field, column, header }) =>
        (cells[column] ?? '') === '' ? [] : [[field ?? header, cells[column]]],
      ),
    ),
  )
}

describe('address cards', () => {
  it('of version 3: several, folded lines, escaped signs, parts of names', async () => {
    expect(
      await people(
        'cards.vcf',
        [
          'BEGIN:VCARD',
          'VERSION:3.0',
          'N:Diop;Aïssatou;Marie,Claire;Dr.;',
          'FN:Dr. Aïssatou Diop',
          'EMAIL;TYPE=INTERNET,WORK:diop@roster.test',
          'item1.EMAIL:a.diop@home.test',
          'TEL;TYPE="cell,voice":+221 33 123 45 67',
          'ORG:Commission électorale;Formation',
          'TITLE:Trainer',
          'ADR;TYPE=HOME:;;12 rue Félix Faure;Dakar;;10000;Senegal',
          'BDAY:1980-05-17',
          'NOTE:Speaks Wolof\\, French\\nand Eng',
          ' lish',
          'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
          ' BBBB',
          'END:VCARD',
          'BEGIN:VCARD',
          'FN:Ulf Bergman',
          'END:VCARD',
        ].join('\r\n'),
      ),
    ).toEqual([
      {
        familyName: 'Diop',
        givenName: 'Aïssatou Marie,Claire',
        title: 'Dr.',
        email: 'diop@roster.test; a.diop@home.test',
        phone: '+221 33 123 45 67',
        organization: 'Commission électorale, Formation',
        occupation: 'Trainer',
        address: '12 rue Félix Faure, Dakar, 10000, Senegal',
        residence: 'Senegal',
        birthDate: '1980-05-17',
        notes: 'Speaks Wolof, French\nand English',
      },
      { fullName: 'Ulf Bergman' },
    ])
  })

  it('of version 2.1: quoted-printable over several lines, bare parameters', async () => {
    expect(
      await people(
        'cards.vcf',
        'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=A9rez;In=C3=A9s\nTEL;CELL:+34600111222\nNOTE;QUOTED-PRINTABLE:one=0Atwo =\nthree\nEND:VCARD\n',
      ),
    ).toEqual([
      { familyName: 'Pérez', givenName: 'Inés', phone: '+34600111222', notes: 'one\ntwo three' },
    ])
  })

  it('of version 4: addresses as links, sex, languages', async () => {
    expect(
      await people(
        'cards.vcf',
        'BEGIN:VCARD\nVERSION:4.0\nFN:Eva Abril\nN:Abril;Eva;;;\nTEL;VALUE=uri:tel:+34-600-111-222\nEMAIL:mailto:eva@roster.test\nGENDER:F\nBDAY:19800517\nLANG;PREF=1:es\nLANG;PREF=2:fr\nEND:VCARD\n',
      ),
    ).toEqual([
      {
        familyName: 'Abril',
        givenName: 'Eva',
        phone: '+34-600-111-222',
        email: 'eva@roster.test',
        sex: 'female',
        birthDate: '1980-05-17',
        languages: 'es; fr',
      },
    ])
  })
})

const resume = {
  basics: {
    name: 'Lena Lorenz',
    label: 'Election trainer',
    email: 'lena@roster.test',
    phone: '+49 30 123456',
    location: { city: 'Berlin', countryCode: 'DE' },
    summary: 'Trains polling staff.',
  },
  work: [{ name: 'OSCE', position: 'Observer', startDate: '2019-03', endDate: '2019-04' }],
  languages: [{ language: 'German', fluency: 'Native speaker' }, { language: 'French' }],
  skills: [{ name: 'Training', level: 'Master', keywords: ['polling'] }],
}

describe('JSON Resume', () => {
  it.each([
    ['one', resume, 1],
    ['several', [resume, { ...resume, basics: { name: 'Ada Okoro' } }], 2],
  ])('brings %s', async (_what, json, count) => {
    const found = await people('cv.json', JSON.stringify(json))
    expect(found).toHaveLength(count)
    expect(found[0]).toEqual({
      fullName: 'Lena Lorenz',
      occupation: 'Election trainer',
      email: 'lena@roster.test',
      phone: '+49 30 123456',
      residence: 'DE',
      address: 'Berlin',
      languages: 'German Native speaker; French',
      skills: 'Training',
      experience: 'Observer, OSCE, 2019-03 – 2019-04',
      notes: 'Trains polling staff.',
    })
  })

  it('nested without end is refused or read, never a fault', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    await expect(people('cv.json', deep)).rejects.toMatchObject({ failure: { code: 'unreadable' } })
  })
})

const learner = `<LearnerInfo><Identification><PersonName><Title><Code>ms</Code><Label>Ms</Label></Title><FirstName>Sofia</FirstName><Surname>Rossi</Surname></PersonName>
<ContactInfo><Address><Contact><AddressLine>Via Roma 1</AddressLine><PostalCode>00100</PostalCode><Municipality>Roma</Municipality><Country><Code>IT</Code><Label>Italy</Label></Country></Contact></Address><Email><Contact>sofia@roster.test</Contact></Email><TelephoneList><Telephone><Contact>+39 06 111</Contact></Telephone><Telephone><Contact>+39 333 222</Contact></Telephone></TelephoneList></ContactInfo>
<Demographics><Birthdate year="1984" month="--05" day="---07"/><Gender><Code>F</Code></Gender><NationalityList><Nationality><Code>IT</Code></Nationality><Nationality><Code>FR</Code></Nationality></NationalityList></Demographics></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2017" month="--03"/><To year="2017" month="--04"/></Period><Position><Label>Observer</Label></Position><Employer><Name>OSCE</Name></Employer></WorkExperience></WorkExperienceList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>it</Code><Label>Italian</Label></Description></MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Code>fr</Code></Description><ProficiencyLevel><Listening>C1</Listening><Reading>C2</Reading><SpokenInteraction>C1</SpokenInteraction><SpokenProduction>B2</SpokenProduction><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills></LearnerInfo>`

const rossi = {
  familyName: 'Rossi',
  givenName: 'Sofia',
  title: 'Ms',
  birthDate: '1984-05-07',
  sex: 'female',
  nationalities: 'IT; FR',
  email: 'sofia@roster.test',
  phone: '+39 06 111; +39 333 222',
  address: 'Via Roma 1, 00100, Roma',
  residence: 'IT',
  'level:it:spoken': 'mother tongue',
  'level:fr:spoken': 'B2',
  'level:fr:read': 'C2',
  'level:fr:written': 'B1',
  experience: 'Observer, OSCE, 2017-03 – 2017-04',
}

describe('Europass', () => {
  it('XML of a curriculum vitae', async () => {
    expect(
      await people(
        'cv.xml',
        `<?xml version="1.0" encoding="UTF-8"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">${learner}</SkillsPassport>`,
      ),
    ).toEqual([rossi])
  })

  it('JSON of a curriculum vitae', async () => {
    const json = {
      SkillsPassport: {
        LearnerInfo: {
          Identification: {
            PersonName: { FirstName: 'Sofia', Surname: 'Rossi' },
            ContactInfo: {
              Email: { Contact: 'sofia@roster.test' },
              Telephone: [{ Contact: '+39' }],
            },
            Demographics: {
              Birthdate: { Year: 1984, Month: 5, Day: 7 },
              Nationality: [{ Code: 'IT' }],
            },
          },
          Skills: { Linguistic: { MotherTongue: [{ Description: { Code: 'it' } }] } },
        },
      },
    }
    expect(await people('cv.json', JSON.stringify(json))).toEqual([
      {
        familyName: 'Rossi',
        givenName: 'Sofia',
        birthDate: '1984-05-07',
        nationalities: 'IT',
        email: 'sofia@roster.test',
        phone: '+39',
        'level:it:spoken': 'mother tongue',
      },
    ])
  })

  it('XML of a profile since 2020', async () => {
    const candidate = `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0"><CandidatePerson><PersonName><oa:GivenName>Sofia</oa:GivenName><hr:FamilyName>Rossi</hr:FamilyName></PersonName><Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>39</CountryDialing><oa:DialNumber>06111</oa:DialNumber></Communication><Communication><ChannelCode>Email</ChannelCode><oa:URI>sofia@roster.test</oa:URI></Communication><Communication><UseCode>home</UseCode><Address><oa:AddressLine>Via Roma 1</oa:AddressLine><oa:CityName>Roma</oa:CityName><CountryCode>it</CountryCode></Address></Communication><NationalityCode>it</NationalityCode><hr:BirthDate>1984-05-07</hr:BirthDate><GenderCode>female</GenderCode><PrimaryLanguageCode>ita</PrimaryLanguageCode></CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>OSCE</hr:OrganizationName><PositionHistory><PositionTitle>Observer</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2017-03-01</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2017-04-01</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory><PersonQualifications><PersonCompetency><CompetencyID>fra</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C2</hr:ScoreText></eures:Score></CompetencyDimension><CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></CompetencyDimension><CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></CompetencyDimension></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>`
    expect(await people('profile.xml', candidate)).toEqual([
      {
        familyName: 'Rossi',
        givenName: 'Sofia',
        birthDate: '1984-05-07',
        sex: 'female',
        nationalities: 'IT',
        email: 'sofia@roster.test',
        phone: '+39 06111',
        address: 'Via Roma 1, Roma',
        residence: 'IT',
        'level:it:spoken': 'mother tongue',
        'level:fr:spoken': 'B2',
        'level:fr:read': 'C2',
        'level:fr:written': 'B1',
        experience: 'Observer, OSCE, 2017-03-01 – 2017-04-01',
      },
    ])
  })
})
