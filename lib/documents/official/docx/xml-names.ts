/** Names of ECMA-376 (transitional), as Word, LibreOffice and others write and read them. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
export const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
