import { useEffect, useEffectEvent, useState } from 'react'

/** How long the hand has to rest before the figures of a day are asked for. */
const REST_MS = 150

/**
 * The day aimed at while the knob moves along the road: at once on the road, in the address, and with it the figures,
 * once the hand rests. `day` = the day of the address.
 */
export function useTravel(day: string | null, show: (day: string) => void) {
  const [aim, setAim] = useState<string | null>(null)
  const arrive = useEffectEvent((at: string) => {
    if (at !== day) show(at)
    setAim(null)
  })
  useEffect(() => {
    if (aim === null) return
    const resting = setTimeout(() => arrive(aim), REST_MS)
    return () => clearTimeout(resting)
  }, [aim])
  return { aim, isTravelling: aim !== null && aim !== day, moveTo: setAim }
}
