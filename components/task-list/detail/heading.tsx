import { type ComponentProps, createContext, useContext } from 'react'

/** Heads of a task's parts: below the title, which is the second level beside a list and the first on a page of its own. */
const Level = createContext<'h2' | 'h3'>('h3')

export const HeadingLevel = Level.Provider

export function Heading(props: ComponentProps<'h3'>) {
  const As = useContext(Level)
  return <As {...props} />
}
