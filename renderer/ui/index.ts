// The kit: what screens are made of.
export { Badge, type BadgeTone } from './Badge.tsx'
export { Chip, Chips } from './Chip.tsx'
export { ConfirmDialog } from './ConfirmDialog.tsx'
export { EmptyState } from './EmptyState.tsx'
export { FailureLine, FailureState } from './FailureState.tsx'
export { Loading } from './Loading.tsx'
export { ProgressBar } from './ProgressBar.tsx'
export { ReasonDialog } from './ReasonDialog.tsx'
export { Screen } from './Screen.tsx'
export { TablePanel } from './TablePanel.tsx'
export { ColumnMenu } from './table/ColumnMenu.tsx'
export {
  type RowSource,
  rowsAtHand,
  type TableColumn,
  type TableSort,
  visibleColumns,
} from './table/table-column.ts'
export { type Layout, useLayout } from './table/use-layout.ts'
export { type PagedRows, usePagedRows } from './table/use-paged-rows.ts'
export { type RowSelection, VirtualTable } from './table/VirtualTable.tsx'
export { useFocusBack } from './use-focus-back.ts'
export { useLeaveGuard } from './LeaveGuard.tsx'
