import { describe, expect, it } from 'vitest'
import { phrase, say } from '#shared/text/index.ts'
import { fileName } from './use-export.ts'

describe('the name of a file', () => {
  it('leaves out what some file system refuses', () => {
    expect(fileName('Roster: Togo/Benin  2027', 'xlsx')).toBe('Roster Togo Benin 2027.xlsx')
  })

  it('holds a title from right to left as it is written', () => {
    const title = say('fr', phrase('documents.fileDeployments', { request: 'انتخابات 2027' }))
    expect(fileName(title, 'csv')).toBe('Liste de deploiement انتخابات 2027.csv')
  })
})
