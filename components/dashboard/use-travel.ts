import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** How long the hand has to rest before the figures of a day are asked for. */
const REST_MS = 150

/**
 * The day aimed at while the knob moves along the road: at once on the road, in the address, and with it the figures,
 * once the hand rests. `day` = the day of the address. The address follows a moment after it was asked to, so the aim holds
 * until it is reached: a knob that fell back in between would take the next key from the old day.
 */
export function useTravel(day: string | null, show: (day: string) => void) {
  const [aim, setAim] = useState<string | null>(null)
  const underWay = useRef(new Set<string>())
  // A key may have aimed on since the page was last drawn: only the aim that is meant ends.
  const end = (meant: string | null) => setAim((now) => (now === meant ? null : now))
  const arrive = useEffectEvent((at: string) => {
    if (at === day) return end(at)
    underWay.current.add(at)
    show(at)
  })
  const reached = useEffectEvent((at: string | null) => {
    // One of the days on the way to the aim, or somewhere nobody steered for: "back", or a link.
    const isOnTheWay = at !== null && at !== aim && underWay.current.has(at)
    if (isOnTheWay) return
    underWay.current.clear()
    end(aim)
  })
  useEffect(() => {
    if (aim === null) return
    const resting = setTimeout(() => arrive(aim), REST_MS)
    return () => clearTimeout(resting)
  }, [aim])
  useEffect(() => reached(day), [day])
  return { aim, isTravelling: aim !== null && aim !== day, moveTo: setAim }
}
