import { useLayoutEffect, useMemo, useRef } from 'react'

type Actions = { [name: string]: ((...args: never[]) => unknown) | null }

/** The same functions at every drawing, each doing what its latest version does: rows that get them are not drawn anew. */
export function useStable<T extends Actions>(actions: T): T {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const offered = Object.keys(actions)
    .filter((name) => actions[name] !== null)
    .join()
  return useMemo(() => {
    const names = Object.keys(latest.current)
    const is = offered.split(',')
    const call =
      (name: string) =>
      (...args: never[]) =>
        latest.current[name]?.(...args)
    return Object.fromEntries(names.map((name) => [name, is.includes(name) ? call(name) : null])) as T
  }, [offered])
}
