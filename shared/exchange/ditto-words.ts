const words = [
  ...['ditto', 'dito', 'idem', 'ídem', 'ibid', 'ibid.', 'id.', 'do.', '-"-', '-”-', '—"—'],
  ...['as above', 'same as above', 'ci-dessus', 'wie oben', 'то же', 'там же'],
]
/** As lists write them, in small letters and capitals: a cell is looked up as it stands. */
const DITTO: ReadonlySet<string> = new Set([
  ...['"', '”', '“', '″', '〃', "''", '’’', '同上'],
  ...words.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]),
])

/** True for a cell that says what stands above it: "idem", or a mark. */
export const repeatsAbove = (cell: string): boolean => DITTO.has(cell)
