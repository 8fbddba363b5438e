// The kit: what screens are made of.
export { Answer, bothAnswers } from './Answer.tsx'
export { Badge, type BadgeTone } from './Badge.tsx'
export { Chip, Chips } from './Chip.tsx'
export { ConfirmDialog } from './ConfirmDialog.tsx'
export { EmptyState } from './EmptyState.tsx'
export { FailureLine, FailureState } from './FailureState.tsx'
export { Loading } from './Loading.tsx'
export { ProgressBar } from './ProgressBar.tsx'
export { ReasonDialog } from './ReasonDialog.tsx'
export { Screen } from './Screen.tsx'
export { type GridLine, type RowFrame } from './grid/GridRow.tsx'
export { type RowSource, rowsAtHand } from './grid/row-source.ts'
export { type PagedRows, usePagedRows } from './grid/use-paged-rows.ts'
export { VirtualGrid } from './grid/VirtualGrid.tsx'
export { refusalWords, showFailure } from './show-failure.ts'
export { TablePanel } from './TablePanel.tsx'
export { ColumnMenu } from './table/ColumnMenu.tsx'
export {
  type TableColumn,
  type TableSort,
  visibleColumns,
  type WrittenCell,
} from './table/table-column.ts'
export { useLayout } from './table/use-layout.ts'
export { type Selection, useSelection } from './table/use-selection.ts'
export { type RowSelection, VirtualTable } from './table/VirtualTable.tsx'
export { useFocusBack } from './use-focus-back.ts'
export { useScreenKeys } from './use-screen-keys.ts'
export { useLeaveGuard } from './LeaveGuard.tsx'
