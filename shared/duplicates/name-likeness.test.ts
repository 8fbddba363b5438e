import { describe, expect, it } from 'vitest'
import { nameLikeness, NAMES_AGREE } from './name-likeness.ts'

describe('two names can be one person’s', () => {
  it.each([
    ['Efua Quarshie', 'QUARSHIE, Efua'],
    ['Efua Quarshie', 'Efua Quarshi'],
    ['Dr. Efua Quarshie', 'Efua Quarshie'],
    ['EfuaQuarshie', 'Efua Quarshie'],
    ['J.-P. Ndiaye', 'Jean-Pierre Ndiaye'],
    ['Sergejs Ivanovs', 'Сергей Петрович Иванов'],
    ['Mohamed ben Youssef', 'Muhammad bin Yusuf'],
    ['Maria del Carmen Ruiz Peña', 'Carmen Ruiz'],
  ])('%s, %s', (one, other) => {
    expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(NAMES_AGREE)
  })

  it.each([
    ['Efua Quarshie', 'Kofi Quarshie'],
    ['Anders Holm', 'Ulf Holm'],
    ['Ahmed Yahya Hakim', 'Ahmed Salim Hakim'],
    ['Halla Jónsdóttir', 'Halla Tómasdóttir'],
    ['A. Quarshie', 'Efua Quarshie'],
    ['', 'Efua Quarshie'],
  ])('or not: %s, %s', (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(NAMES_AGREE)
  })
})
