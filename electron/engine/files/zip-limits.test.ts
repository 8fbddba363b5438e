import { expect, it } from 'vitest'
import { checkZip, type ZipEntry } from './zip-limits.ts'

const entry = (name: string, megabytes: number): ZipEntry => ({
  ...{ name, packed: megabytes * 50_000, unpacked: megabytes * 1024 * 1024 },
  ...{ offset: 0, method: 8, encrypted: false, crc: 0 },
})

it('a workbook read at one go may unpack to less than one that is read in pieces', () => {
  const sheet = 112
  const pieces = [entry('xl/workbook.xml', 1), entry('xl/worksheets/sheet1.xml', sheet)]
  expect(() => checkZip(pieces, 'list.xlsx')).not.toThrow()
  const small = [entry('xl/workbook.bin', 1), entry('xl/worksheets/sheet1.bin', 60)]
  expect(() => checkZip(small, 'list.xlsb')).not.toThrow()
  const large = [entry('xl/workbook.bin', 1), entry('xl/worksheets/sheet1.bin', sheet)]
  expect(() => checkZip(large, 'list.xlsb')).toThrow(
    expect.objectContaining({
      failure: expect.objectContaining({
        code: 'tooLarge',
        message: {
          key: 'failures.tooMuchData',
          values: { name: 'list.xlsb', megabytes: 113, most: 96 },
        },
      }) as object,
    }),
  )
})
