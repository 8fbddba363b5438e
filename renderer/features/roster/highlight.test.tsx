import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { highlight } from './highlight.tsx'

const marked = (text: string, search: string): string[] => {
  const { container } = render(<p>{highlight(text, search)}</p>)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('mark')].map((mark) => mark.textContent)
}

describe('highlight', () => {
  it('marks beginnings of words whatever their accents', () => {
    expect(marked('José María Peña', 'jose')).toEqual(['José'])
    expect(marked('Tremblay, Marc-André', 'and tre')).toEqual(['Tre', 'And'])
  })

  it('marks nothing where nothing is searched or found', () => {
    expect(marked('Benali, Nadia', '')).toEqual([])
    expect(marked('Benali, Nadia', 'ali')).toEqual([])
  })
})
