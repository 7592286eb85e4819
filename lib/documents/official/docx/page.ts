/** A sheet of paper as it is held; all lengths in twips (1/1440 inch). */
export type Page = { width: number; height: number }

/** A4. */
export const PORTRAIT: Page = { width: 11_906, height: 16_838 }
export const LANDSCAPE: Page = { width: 16_838, height: 11_906 }
/** 20, 20, 30 and 17 mm (Phụ lục I, phần I, mục I.3), from the edges of the paper whichever way it is held. */
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_701, right: 964 }
/** 10 mm from the edge: the page number stands in the middle of the upper margin. */
const HEADER = 567

/** Room for text, in twips. */
export function textArea({ width, height }: Page): Page {
  return { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom }
}

/** Ids of the header parts in the relationships of the document. */
export const HEADER_IDS = { numbered: 'rId3', first: 'rId4' }

/** How the pages of a section are made: numbered from 1, the first one without a number. */
export function sectionXml(page: Page): string {
  const orientation = page.width > page.height ? ' w:orient="landscape"' : ''
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_IDS.numbered}"/>` +
    `<w:headerReference w:type="first" r:id="${HEADER_IDS.first}"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${orientation}/>` +
    `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" w:header="${HEADER}" w:footer="${HEADER}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  )
}
