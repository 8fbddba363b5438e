import { expect, it } from 'vitest'
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
