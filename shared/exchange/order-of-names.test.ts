import { describe, expect, it } from 'vitest'
import { inspectSheet } from './inspect-sheet.ts'
import { decideNameOrder } from './order-of-names.ts'

describe('the order of whole names', () => {
  it.each([
    ['Nom et prénom', 'familyFirst'],
    ['NOM, Prénom(s)', 'familyFirst'],
    ['Prénom et nom', 'givenFirst'],
    ['Last Name, First Name', 'familyFirst'],
    ['Surname and given name', 'familyFirst'],
    ['First and last name', 'givenFirst'],
    ['Name and surname', 'givenFirst'],
    ['Family name and first name', 'familyFirst'],
    ['Apellidos y nombres', 'familyFirst'],
    ['Nombre y apellidos', 'givenFirst'],
    ['Фамилия, имя', 'familyFirst'],
    ['ФИО', 'familyFirst'],
    ['Cognome e nome', 'familyFirst'],
    ['Nome e cognome', 'givenFirst'],
    ['Nachname, Vorname', 'familyFirst'],
    ['Nome e apelido', 'givenFirst'],
  ])('is said by the header %s', (header, order) => {
    expect(decideNameOrder(header, ['Aa Bb'], []).order).toBe(order)
  })

  it.each([
    [['Moussa NDIAYE', 'Awa TRAORÉ', 'Ali Sow'], [], 'givenFirst'],
    [['NDIAYE Moussa', 'TRAORÉ Awa', 'Sow Ali'], [], 'familyFirst'],
    [['Иванов Пётр Ильич', 'Фролова Нина Петровна'], [], 'familyFirst'],
    [['Пётр Ильич Иванов', 'Нина Петровна Фролова'], [], 'givenFirst'],
    [
      ['Ndiaye Moussa', 'Sow Ali'],
      ['moussa.ndiaye@roster.test', 'ali.sow@roster.test'],
      'familyFirst',
    ],
    [
      ['Moussa Ndiaye', 'Ali Sow'],
      ['moussa.ndiaye@roster.test', 'ali.sow@roster.test'],
      'givenFirst',
    ],
    [['van der Berg Jan', 'El Amrani Youssef', 'Bakker Piet'], [], 'familyFirst'],
    [['J. Ivers', 'R. K. Jha', 'Nora B. Kent'], [], 'givenFirst'],
    [['Ivers J.', 'Jha R.K.', 'Kent Nora'], [], 'familyFirst'],
    [['Ben Carter', 'Al Smith', 'Abdul Karim'], [], 'givenFirst'],
    [['Ndiaye Moussa', 'Sow Ali'], [], 'givenFirst'],
    // "Jr." and "Dr." are no initials of a name.
    [['Kofi Adu, PhD', 'Leroy King Jr.', 'Mia Holm (née Dahl)'], [], 'givenFirst'],
    [['Ivers Dr.', 'Jha R.'], [], 'familyFirst'],
  ])('is seen from %j', (texts, emails, order) => {
    expect(decideNameOrder('Name', texts, emails).order).toBe(order)
  })

  it('is proposed with the plan, and told', () => {
    const found = inspectSheet(
      [
        { row: 1, cells: ['Nom et prénom', 'Nationalité'] },
        { row: 2, cells: ['Ndiaye Moussa', 'Sénégal'] },
      ],
      { today: '2026-11-26' },
    )
    expect(found?.nameOrder).toBe('familyFirst')
    expect(found?.warnings).toContainEqual({
      key: 'lists.fullNamesSplit',
      values: {
        order: 'familyFirst',
        why: { key: 'columns.orderOfHeader', values: { header: 'Nom et prénom' } },
      },
    })
  })
})
