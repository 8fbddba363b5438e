import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const resources = resolve(import.meta.dirname, '../../resources')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])

describe('the icons', () => {
  it('of Linux are as large as they are called', () => {
    const names = readdirSync(join(resources, 'icons'))
    expect(names).toContain('512x512.png')
    for (const name of names) {
      const bytes = readFileSync(join(resources, 'icons', name))
      expect(bytes.subarray(0, 4)).toEqual(png)
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}.png`).toBe(name)
    }
  })

  it('of Windows hold every size from 16 to 256', () => {
    const bytes = readFileSync(join(resources, 'icon.ico'))
    const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, at) => {
      const entry = 6 + 16 * at
      expect(bytes.subarray(bytes.readUInt32LE(entry + 12)).subarray(0, 4)).toEqual(png)
      // A nought stands for 256.
      return bytes[entry] || 256
    })
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it('of macOS hold one for its largest screens', () => {
    const bytes = readFileSync(join(resources, 'icon.icns'))
    expect(bytes.toString('latin1', 0, 4)).toBe('icns')
    expect(bytes.readUInt32BE(4)).toBe(bytes.length)
    expect(bytes.includes('ic10')).toBe(true)
  })
})
