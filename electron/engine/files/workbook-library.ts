/**
 * The one place that knows the workbook library (hucre).
 *
 * It is young and reads files of strangers, so sizes are checked before it unpacks anything
 * (`zip-limits.ts`) and what it throws is turned into words (`workbook.ts`). The way out: reading needs
 * the names of the sheets and their rows one by one, writing needs cells with styles, widths, filters,
 * frozen panes and validations. exceljs and SheetJS have both, at several times the size; the tests of
 * `read-file` and `template` hold whichever is behind this file.
 */
export {
  HucreError as WorkbookError,
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
} from 'hucre'
export { colToLetter, readXlsx, streamXlsxRows, writeXlsx } from 'hucre/xlsx'
