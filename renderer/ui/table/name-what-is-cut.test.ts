import { describe, expect, it } from 'vitest'
import { nameWhatIsCut } from './name-what-is-cut.ts'

/** A cell of a table whose text needs `needed` pixels and has `given`. */
function aCell(text: string, needed: number, given: number): HTMLElement {
  const cell = document.createElement('div')
  cell.setAttribute('role', 'gridcell')
  cell.textContent = text
  Object.defineProperty(cell, 'scrollWidth', { value: needed, configurable: true })
  Object.defineProperty(cell, 'clientWidth', { value: given, configurable: true })
  return cell
}

describe('a cell under the pointer', () => {
  it('is named in full where it is cut off', () => {
    const cell = aCell(' Democratic Republic of the Congo ', 300, 120)
    nameWhatIsCut({ target: cell })
    expect(cell.title).toBe('Democratic Republic of the Congo')
  })

  it('loses the name of the row that stood there before, once it has room', () => {
    const cell = aCell('Chile', 300, 120)
    nameWhatIsCut({ target: cell })
    Object.defineProperty(cell, 'scrollWidth', { value: 40 })
    nameWhatIsCut({ target: cell })
    expect(cell.hasAttribute('title')).toBe(false)
  })
})
