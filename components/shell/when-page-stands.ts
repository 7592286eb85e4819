/** Runs when all parts have arrived and the browser has nothing better to do; the answer takes the order back. */
export function whenPageStands(run: () => void): () => void {
  const order = new AbortController()
  const whenIdle = () => {
    const start = () => order.signal.aborted || run()
    if (window.requestIdleCallback) window.requestIdleCallback(start, { timeout: 10_000 })
    else setTimeout(start, 1_000)
  }
  if (document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true, signal: order.signal })
  return () => order.abort()
}
