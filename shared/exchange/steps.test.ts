import { expect, it } from 'vitest'
import { inspectInSteps, inspectSheet } from './inspect-sheet.ts'
import { layOutFile } from './layout/lay-out-file.ts'
import { plainSheet } from './layout/raw-sheet.ts'
import { allAtOnce, oneByOne, ROWS_A_STEP } from './steps.ts'

const headers = ['Family name', 'Given name', 'Nationality']
const sheet = plainSheet('List', [
  { row: 1, cells: headers },
  ...Array.from({ length: 3 * ROWS_A_STEP }, (_, at) => ({
    row: at + 2,
    cells: [`Family ${at}`, `Given ${at}`, 'Kenya'],
  })),
])

it('a long sheet is laid out in steps, and what comes of it is the same', async () => {
  let pauses = 0
  const inSteps = await oneByOne(layOutFile([sheet]), () => {
    pauses += 1
    return Promise.resolve()
  })
  expect(pauses).toBeGreaterThanOrEqual(6)
  expect(inSteps).toEqual(allAtOnce(layOutFile([sheet])))
  expect(inSteps[0]?.rows).toHaveLength(3 * ROWS_A_STEP + 1)
})

it('a pause may stop it', async () => {
  const stopped = oneByOne(layOutFile([sheet]), () => Promise.reject(new Error('cancelled')))
  await expect(stopped).rejects.toThrow('cancelled')
})

it('is looked at in as many steps as it is long: no step looks at all days or levels of a list', () => {
  const of = { today: '2026-11-24' }
  const stepsOf = (rows: number): number => {
    const list = [
      { row: 1, cells: ['Family name', 'Birth date', 'Languages'] },
      ...Array.from({ length: rows }, (_, at) => ({
        row: at + 2,
        cells: [`Family ${at}`, `${1900 + (at % 97)}-0${1 + (at % 9)}-1${at % 10}`, `Thai C${at}`],
      })),
    ]
    const steps = inspectInSteps(list, of)
    let taken = 0
    for (;;) {
      const step = steps.next()
      if (step.done) {
        expect(step.value).toEqual(inspectSheet(list, of))
        return taken
      }
      taken += 1
    }
  }
  const short = stepsOf(10)
  expect(stepsOf(10 * ROWS_A_STEP)).toBeGreaterThan(short + 4)
})
