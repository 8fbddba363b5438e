/** What spreadsheets call a column by its place from 0: "A", "Z", "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26))
}

/** A cell as spreadsheets call it, its row from 1 and its column from 0: "B3". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
