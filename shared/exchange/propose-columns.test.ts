import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { inspectSheet } from './inspect-sheet.ts'

/** What each column of a list is proposed to hold; a column is its header and its values. */
const propose = (...columns: readonly (readonly string[])[]) => {
  const rows = [0, 1, 2].map((row) => ({
    row: row + 1,
    cells: columns.map((column) => column[row] ?? ''),
  }))
  const found = inspectSheet(rows, { today: '2026-11-26' })
  return columns.map((_, column) => {
    const at = found?.columns.findIndex((each) => each.column === column) ?? -1
    const proposal = found?.proposals[at]
    return {
      field: found?.columns[at]?.field ?? null,
      certainty: proposal?.certainty,
      why: proposal && say('en', proposal.why),
    }
  })
}
const fields = (...columns: readonly (readonly string[])[]) =>
  propose(...columns).map(({ field }) => field)

const name = ['Surname', 'Lind', 'Morel'] as const

describe('values are looked at before a header is believed', () => {
  it.each([
    [['Observer', '1', '0'], null],
    [['Observateur', 'oui', 'non'], null],
    [['Expert', 'x', ''], 'categories'],
    [['Title', 'Legal adviser', 'Head of training'], 'occupation'],
    [['Title', 'Ms', 'Dr'], 'title'],
    [['Titre', 'Mme', 'M.'], 'title'],
    [['Position', 'LTO', 'STO'], 'categories'],
    [['Position', 'Jurist', 'Trainer'], 'occupation'],
    [['Role', 'Team leader', 'Member'], 'categories'],
    [['E-mail', 'Home', 'Work'], null],
    [['Telephone', 'Mobile', 'Work'], null],
    [['Nationality', '2026-01-01', '2026-02-01'], null],
    [['Column 7', 'lind@roster.test', 'morel@roster.test'], 'email'],
    [['Training', 'HEAT; BSAFE', 'HEAT'], 'clearances'],
    [['BSAFE', 'yes', '2025-02-01'], 'training'],
    [['HEAT', 'HEAT until 2027-01-01, first aid', ''], 'clearances'],
  ])('%j', (column, field) => {
    expect(fields(name, ['First name', 'Anna', 'Paul'], column)[2]).toBe(field)
  })

  it('tells what they are', () => {
    expect(propose(name, ['Observer', '1', '0'])[1]).toEqual({
      field: null,
      certainty: 'unsure',
      why: 'the header could say “Full name (split into family and given name)”, but 2 of 2 values are marks, yes or no',
    })
    expect(propose(name, ['Born', '1981-02-03', 'in May'])[1]).toEqual({
      field: 'birthDate',
      certainty: 'likely',
      why: 'the header says “Birth date”; 1 of 2 values are dates',
    })
  })
})

describe('kind and value side by side', () => {
  it.each(['Label', 'Type'])('%s and Value', (kind) => {
    expect(
      fields(
        name,
        [`E-mail 1 - ${kind}`, 'Home', 'Work'],
        ['E-mail 1 - Value', 'lind@roster.test', 'morel@roster.test'],
        [`Phone 1 - ${kind}`, 'Mobile', 'Mobile'],
        ['Phone 1 - Value', '+46 70 12', '+33 6 72'],
      ).slice(1),
    ).toEqual([null, 'email', null, 'phone'])
  })
})

describe('dates that are no availability', () => {
  it.each([
    [
      ['Job title', 'Clerk', 'Driver'],
      ['Start date', '01/09/2003', '01/09/2003'],
      ['End date', '', '31/08/2010'],
    ],
    [
      ['Employer', 'CENI', 'IEBC'],
      ['From', '01/09/2023', ''],
      ['To', '', '31/12/2027'],
    ],
    [
      ['Mandat', 'maire', 'élue'],
      ['Début de mandat', '01/09/2025', ''],
      ['Fin de mandat', '01/09/2030', ''],
    ],
    [
      ['Course', 'BRIDGE', 'HEAT'],
      ['Course start', '01/09/2027', ''],
      ['Course end', '05/09/2027', ''],
    ],
    [
      ['Contract', 'fixed', ''],
      ['Contract from', '01/01/2027', ''],
      ['Contract until', '31/12/2027', ''],
    ],
    [
      ['Member', 'yes', 'yes'],
      ['Membership start', '01/01/2027', ''],
      ['Membership end', '31/12/2027', ''],
    ],
    [
      ['Occupation', 'jurista', ''],
      ['Fecha de ingreso', '01/01/2020', ''],
      ['Fecha de fin', '31/12/2027', ''],
    ],
    [
      ['Должность', 'юрист', ''],
      ['Начало контракта', '01.01.2027', ''],
      ['Конец контракта', '31.12.2027', ''],
    ],
  ])('%j', (...columns) => {
    expect(fields(name, ...columns).slice(2)).toEqual([null, null])
  })

  it.each([
    [
      ['Sex', 'F', 'M'],
      ['From', '01/02/2027', '01/03/2027'],
      ['To', '30/06/2027', ''],
    ],
    [
      ['Sexe', 'F', 'M'],
      ['du', '01/02/2027', '01/03/2027'],
      ['au', '30/06/2027', ''],
    ],
    [
      ['Job title', 'Clerk', ''],
      ['Available from', '01/02/2027', ''],
      ['Available to', '30/06/2027', ''],
    ],
  ])('but %j is', (...columns) => {
    expect(fields(name, ...columns).slice(2)).toEqual(['availableFrom', 'availableTo'])
  })
})

describe('what stands beside a column says whose it is', () => {
  it.each([
    [
      ['Passport number', 'Valid until', 'Issued by'],
      ['TR445566', '31/12/2030', 'Türkiye'],
    ],
    [
      ['Numéro de passeport', 'Date d’expiration', 'Délivré par'],
      ['TR445566', '31/12/2030', 'Türkiye'],
    ],
    [
      ['Pasaporte', 'Válido hasta', 'Expedido por'],
      ['TR445566', '31/12/2030', 'España'],
    ],
    [
      ['Номер паспорта', 'Действителен до', 'Страна выдачи'],
      ['TR445566', '31.12.2030', 'Türkiye'],
    ],
  ])('%j belongs to the passport', (headers, values) => {
    const columns = headers.map((header, at) => [header, values[at] ?? '', values[at] ?? ''])
    expect(fields(name, ...columns, ['Sending organization', 'Norway', 'Norway']).slice(1)).toEqual(
      ['passportNumber', 'passportExpiresOn', 'passportIssuer', 'provider'],
    )
  })

  it('and the validity of an offer is the offer’s', () => {
    expect(
      fields(
        name,
        ['Offered by', 'Norway', 'Norway'],
        ['Valid until', '31/12/2027', '31/12/2027'],
      )[2],
    ).toBe('offerValidUntil')
  })

  it('contacts of a provider, an emergency and an insurance are not the person’s', () => {
    expect(
      fields(
        name,
        ['Telephone', '+46 70 12', '+33 6 72'],
        ['E-mail', 'lind@roster.test', 'morel@roster.test'],
        ['Sending organization', 'Norway', 'Norway'],
        ['Contact person', 'Ulla Berg', 'Jean Roy'],
        ['Telephone', '+46 8 11', '+33 1 22'],
        ['Emergency contact', 'Olof Lind', 'Claire Morel'],
        ['Telephone', '+46 70 99', '+33 6 99'],
        ['Insurance company', 'Folksam', 'AXA'],
        ['Telephone', '+46 771', '+33 800'],
      ).slice(1),
    ).toEqual([
      'phone',
      'email',
      'provider',
      null,
      null,
      'emergencyContact',
      'emergencyContact',
      null,
      null,
    ])
  })
})

describe('columns side by side that say one mission', () => {
  const mission = ['Mission', 'EU EOM', 'OSCE SMM'] as const
  const country = ['Country', 'Kenya', 'Ukraine'] as const
  const year = ['Year', '2017', '2019'] as const

  it('are its parts, counted or not', () => {
    expect(fields(name, mission, country, year).slice(1)).toEqual([
      'missionPart',
      'missionPart',
      'missionPart',
    ])
    const second = [mission, country, year].map(
      ([header, ...values]) => [`${header} 2`, ...values] as const,
    )
    expect(fields(name, mission, country, year, ...second).slice(4)).toEqual([
      'missionPart.2',
      'missionPart.2',
      'missionPart.2',
    ])
  })

  it('are none where the values do not fit, or something stands between', () => {
    expect(fields(name, mission, ['Country', 'yes', 'no'])).not.toContain('missionPart')
    expect(fields(name, mission, ['E-mail', 'a@b.test', 'c@d.test'], country)).not.toContain(
      'missionPart',
    )
  })
})

describe('a name of before', () => {
  it('has a field of its own, but where it is the only family name', () => {
    for (const header of ['née', 'Nom de jeune fille', 'Maiden name', 'Former surname'])
      expect(fields(name, [header, 'Dahl', 'Berg'])[1]).toBe('formerName')
    expect(fields(name, ['née', '03/02/1981', '30/11/1975'])[1]).toBe('birthDate')
    expect(fields(['Nom de naissance', 'Dahl'], ['Prénom', 'Mia'])).toEqual([
      'familyName',
      'givenName',
    ])
  })
})

describe('a word of a header among others', () => {
  it.each([
    ['Fonction occupée', 'juriste', 'formateur', 'occupation'],
    ['Position code', 'J12', 'J14', null],
    ['# of missions', '3', '1', null],
    ['Observation missions so far', 'Kenya 2017 (STO)', 'Mali 2013', 'experience'],
    ['Nationality status', 'citizen', 'citizen', null],
    ['Phone number with country code', '+46 70 12', '+33 6 72', 'phone'],
    ['Паспортные данные', 'N1234567', '712345678', 'passportNumber'],
    ['Seconding State', 'Sweden', 'France', 'provider'],
    ['Offering State', 'Sweden', 'France', 'provider'],
    ['POC e-mail', 'choi@roster.test', 'kone@roster.test', null],
    ['Evaluation', 'Good', 'Excellent', null],
    ['Passport exp.', '31/12/2030', '30/06/2029', 'passportExpiresOn'],
    ['F. Nac.', '14-02-1971', '30-09-1985', 'birthDate'],
    ['Which languages are you fluent in?', 'English, Swedish', 'French', 'languages'],
  ])('%s: %s', (header, first, second, field) => {
    expect(fields(name, [header, first, second])[1]).toBe(field)
  })
})

describe('headers of offices and forms', () => {
  it.each([
    [['Roles', 'LTO, Trainer', 'STO'], 'categories'],
    [['roles/lto', '1', '0'], 'categories'],
    [['Which roles would you take? LTO', 'LTO', ''], 'categories'],
    [['KZB/LZB', 'LZB', 'KZB'], 'categories'],
    [['Missions: LTO', '1', '0'], null],
    [['Business Title', 'Electoral Officer', 'Analyst'], 'occupation'],
    [['Seconding participating State', 'Norway', 'Sweden'], 'provider'],
    [['État membre', 'Mali', 'Togo'], 'provider'],
    [['J’accepte que mes données soient conservées', 'Oui', 'Non'], 'consentOn'],
    [['I agree to the processing of my personal data', 'Yes', 'No'], 'consentOn'],
    [['I consent to photos', 'Yes', 'No'], null],
    [['Vous êtes', 'Une femme', 'Je préfère ne pas répondre'], 'sex'],
    [['Work Country', 'Kenya', 'Mali'], null],
    [
      ['From when are you available? Open-Ended Response', '2027-03-01', '2027-04-01'],
      'availableFrom',
    ],
    [['Min. notice', '1 month', '2 weeks'], 'noticeDays'],
    [['İngilizce', 'C1', 'B2'], 'level:en:spoken'],
    [['Англійська', 'C1', 'B2'], 'level:en:spoken'],
    [['Engleski', 'C1', 'B2'], 'level:en:spoken'],
    [['متاح من تاريخ', '2027-03-01', '2027-03-02'], 'availableFrom'],
    [['其他语言', '西班牙语', '法语'], 'languages'],
    [['可派出时间', '2027年3月1日至6月30日', '随时'], 'availability'],
  ])('%j', (column, field) => {
    const nationality = ['Nationality', 'Kenya', 'Mali'] as const
    expect(fields(name, ['First name', 'Anna', 'Paul'], nationality, column)[3]).toBe(field)
  })

  it.each([
    ['Adı', 'Soyadı', 'Cinsiyeti', 'Doğum Tarihi', 'Uyruğu'],
    ['Ім’я', 'Прізвище', 'Стать', 'Дата народження', 'Громадянство'],
    ['Ime', 'Prezime', 'Pol', 'Datum rođenja', 'Državljanstvo'],
    ['Imię', 'Nazwisko', 'Płeć', 'Data urodzenia', 'Obywatelstwo'],
    ['Keresztnév', 'Vezetéknév', 'Nem', 'Születési dátum', 'Állampolgárság'],
    ['Prenume', 'Nume', 'Sexul', 'Data nașterii', 'Cetățenia'],
    ['Voornaam', 'Achternaam', 'Geslacht', 'Geboortedatum', 'Nationaliteit'],
  ])('%s, %s, %s, %s, %s', (...headers) => {
    expect(fields(...headers.map((header) => [header, '', '']))).toEqual([
      ...['givenName', 'familyName', 'sex', 'birthDate', 'nationalities'],
    ])
  })

  it('the level of a numbered language is of that language', () => {
    expect(
      fields(
        name,
        ['Language 1', 'English', 'French'],
        ['Language 1 - proficiency', 'Fluent', 'Basic'],
        ['Language 2', 'French', 'English'],
        ['Language 2 - proficiency', 'Working knowledge', 'Limited'],
      ).slice(1),
    ).toEqual(['language', 'languageLevel', 'language.2', 'languageLevel.2'])
  })
})
