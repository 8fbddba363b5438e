/**
 * The one place that knows the workbook library (hucre).
 *
 * It writes our workbooks and reads the two old binary formats of strangers, in a thread of its own
 * (`read-old-format.ts`); .xlsx and .ods are read piece by piece (`workbook.ts`). The way out: writing
 * needs cells with styles, widths, filters, frozen panes and validations, reading the rows and merged
 * cells of .xls and .xlsb. exceljs writes and SheetJS reads them; the tests of `read-file` and `template`
 * hold whichever is behind this file.
 */
export type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre'
export { colToLetter, readXls, readXlsb, writeXlsx } from 'hucre/xlsx'
