import { TABLES } from './styles-xml'

/** A borderless table that puts parts side by side; widths in twips, cells are paragraphs. Rows stay on one page. */
export function layoutTable(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const body = rows.map((cells) => {
    const columns = cells.map(
      (cell, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    )
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLES.layout}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`
}
