/** One step of the way to a page; the page itself leads nowhere. */
export type Crumb = { label: string; href?: string }
