/** Columns of the table, set by its own template; head, group heads and rows share them. */
export const COLUMNS = '@min-[720px]/list:grid-cols-(--columns) @min-[720px]/list:gap-x-4 px-(--gutter)'

/** A cell: stacked under the title, or in its own column. */
export const CELL = 'min-w-0 [grid-column:2] @min-[720px]/list:[grid-column:auto]'
