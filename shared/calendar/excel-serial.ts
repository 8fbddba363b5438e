import { type DateOnly, fromDayNumber } from './date-only.ts'

const UNIX_EPOCH_SERIAL = 25_569
const LAST_SERIAL = 2_958_465
const FICTITIOUS_LEAP_DAY = 60

/**
 * The date of a spreadsheet's serial number in the 1900 system; the time of day is dropped.
 * Serial 60 is 29 February 1900, which never was (a mistake kept since Lotus 1-2-3), so it and
 * numbers outside 1 to 2958465 (31 December 9999) give null.
 */
export const fromExcelSerial = (serial: number): DateOnly | null => {
  const day = Math.floor(serial)
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FICTITIOUS_LEAP_DAY) return null
  return fromDayNumber(day - UNIX_EPOCH_SERIAL + (day < FICTITIOUS_LEAP_DAY ? 1 : 0))
}
