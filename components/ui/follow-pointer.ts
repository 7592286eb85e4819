const STARTS_AT_PX = 6

type Follow = {
  onStart: (box: DOMRect) => void
  /** top left corner of what is carried, and the pointer itself */
  onMove: (corner: { x: number; y: number }, pointer: { x: number; y: number }) => void
  onDrop: () => void
  onCancel: () => void
}

/**
 * Carries an element with mouse or pen from the press on; a short way is still a click. A press on a button inside it is
 * the button's. A finger scrolls, unless the element is a handle, which then has `touch-action: none`.
 */
export function followPointer(
  down: React.PointerEvent<HTMLElement>,
  follow: Follow,
  by: 'mouse' | 'finger' = 'mouse',
): void {
  const button = down.target instanceof Element ? down.target.closest('button') : null
  const isForButton = button !== null && button !== down.currentTarget
  if (down.button !== 0 || (down.pointerType === 'touch' && by === 'mouse') || isForButton) return
  const box = down.currentTarget.getBoundingClientRect()
  const offset = { x: down.clientX - box.left, y: down.clientY - box.top }
  const listening = new AbortController()
  const { signal } = listening
  let carries = false
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!carries && Math.hypot(clientX - down.clientX, clientY - down.clientY) < STARTS_AT_PX) return
    if (!carries) follow.onStart(box)
    carries = true
    follow.onMove({ x: clientX - offset.x, y: clientY - offset.y }, { x: clientX, y: clientY })
  }
  const end = (how: 'drop' | 'cancel') => {
    listening.abort()
    if (!carries) return
    if (how === 'cancel') return follow.onCancel()
    swallowClick()
    follow.onDrop()
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end('drop'), { signal })
  window.addEventListener('pointercancel', () => end('cancel'), { signal })
  window.addEventListener('blur', () => end('cancel'), { signal })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !carries) return
    event.preventDefault()
    event.stopPropagation()
    end('cancel')
  }
  window.addEventListener('keydown', onKeyDown, { signal, capture: true })
}

/** The release of what was carried ends in a click, which nobody meant. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
