import type { LaidOut, Part, Role } from '@/lib/contracts/laid-out'

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
/** What pdfkit knows and its types do not (0.20): the element's own dictionary, and the scope of a head. */
type Open = Element & { dictionary: { data: Record<string, unknown> } }
type Options = { alt?: string; scope?: 'Column' }

/** Elements of the structure tree by the index of their part. Content is added to them as it is drawn. */
export function structureOf(doc: Doc, parts: LaidOut['parts']): Element[] {
  const elements: Element[] = []
  for (const part of parts) {
    const element = doc.struct(part.role, optionsOf(part))
    const attributes = tableAttributes(part)
    if (attributes) (element as Open).dictionary.data['A'] = { O: 'Table', ...attributes }
    const parent = part.parent === null ? undefined : elements[part.parent]
    if (parent) parent.add(element)
    else doc.addStructure(element)
    elements.push(element)
  }
  return elements
}

/** An alternative text is read in place of what it stands for: right for a picture, not for a table. */
function optionsOf({ role, alt }: Part): Options {
  return {
    ...(role === 'Figure' && alt !== undefined ? { alt } : {}),
    ...(role === 'TH' ? { scope: 'Column' } : {}),
  }
}

/** ISO 32000-1, table 349: the name of a table, and over how many columns a cell goes, else rows differ in cells. */
function tableAttributes({ role, alt, columns }: Part): Record<string, unknown> | null {
  if (columns !== undefined) return { ColSpan: columns }
  return role === 'Table' && alt !== undefined ? { Summary: new String(alt) } : null
}

/** Opens and closes marked content, one stretch for marks of the same part that follow each other. */
export class Marking {
  private open: number | null | undefined

  constructor(
    private readonly doc: Doc,
    private readonly elements: readonly Element[],
    private readonly parts: readonly Part[],
  ) {}

  /** What is drawn from now on belongs to the part; null = an artifact. */
  enter(part: number | null): void {
    if (this.open === part) return
    this.leave()
    this.open = part
    const element = part === null ? undefined : this.elements[part]
    if (element) element.add(this.doc.markStructureContent(this.roleOf(part)))
    else this.doc.markContent('Artifact', { type: 'Layout' })
  }

  /** Must be called before a page ends: marked content does not go over pages. */
  leave(): void {
    if (this.open !== undefined) this.doc.endMarkedContent()
    this.open = undefined
  }

  private roleOf(part: number | null): Role {
    return (part === null ? undefined : this.parts[part]?.role) ?? 'P'
  }
}
