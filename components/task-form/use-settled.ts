import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** The value once it has stood still for a moment: what is reckoned from it does not flicker while somebody types. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
