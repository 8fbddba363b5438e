import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarText } from './write-calendar.ts'

const entry = {
  id: '0190-a',
  from: '2027-03-01',
  to: '2027-06-30',
  title: 'Benali, Nadia; observer, "team 4"\nnorth',
  place: 'Antananarivo',
  notes: 'عائشة '.repeat(40),
}
const head = { name: 'Élections', language: 'fr', at: '2026-11-26T10:00:00Z' }

describe('a calendar', () => {
  const text = calendarText(head, [entry, { ...entry, id: '0190-b', to: '2027-03-01' }])
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))

  it('ends on the last day: its end is the first day after', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20270301')
    expect(text).toContain('DTEND;VALUE=DATE:20270701')
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, String(endDate)])).toEqual([
      [true, '2027-07-01'],
      [true, '2027-03-02'],
    ])
  })
  it('says what it means to another reader, whatever signs stand in it', () => {
    expect(events[0]?.summary).toBe(entry.title)
    expect(events[0]?.description.trim()).toBe(entry.notes.trim())
    expect(events[0]?.location).toBe('Antananarivo')
  })
  it('has lines no longer than mail carries, and entries that are known again', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(events.map(({ uid }) => uid)).toEqual(['0190-a@scrutin', '0190-b@scrutin'])
    expect(calendarText(head, [entry])).toBe(calendarText(head, [entry]))
  })
})
