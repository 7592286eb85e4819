'use client'
// biome-ignore lint/style/noRestrictedImports: every Link of the product stands on this one, so it alone may
import NextLink, { useLinkStatus } from 'next/link'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { narrowAddress } from './narrow-address'
import { beginPage, useOpenPage } from './under-way'

/** A pointer that rests this long means the link; one that only passes over a list means none of it. */
const DWELL_MS = 65

/**
 * A link of the app. What lies behind it is fetched ahead when somebody is about to take it: a mouse rests on it, or the
 * keyboard reaches it. Fetched for every link in sight, as the framework does, a page would ask the server thirty times
 * more. `prefetch={null}` fetches ahead on sight, `prefetch={false}` never.
 */
export function Link({ href, prefetch, children, ...props }: ComponentProps<typeof NextLink>) {
  const { isMeant, begin, end } = useMeant()
  const openPage = useOpenPage()
  return (
    <NextLink
      {...props}
      href={href}
      prefetch={prefetch === undefined ? (isMeant ? null : false) : prefetch}
      onNavigate={(event) => {
        if (typeof href !== 'string' || narrowAddress(href) === href) return
        event.preventDefault()
        openPage(href)
      }}
      onPointerEnter={(event) => {
        // A finger that touches it takes it at once: nothing can be fetched before that.
        if (event.pointerType === 'mouse') begin()
        props.onPointerEnter?.(event)
      }}
      onPointerLeave={(event) => {
        end()
        props.onPointerLeave?.(event)
      }}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) begin()
        props.onFocus?.(event)
      }}
      onBlur={(event) => {
        end()
        props.onBlur?.(event)
      }}
    >
      {children}
      <UnderWay />
    </NextLink>
  )
}

/** Says of the link it stands in that its page was asked for and is not here yet. */
function UnderWay() {
  const { pending } = useLinkStatus()
  useEffect(() => (pending ? beginPage() : undefined), [pending])
  return null
}

function useMeant() {
  const [isMeant, setMeant] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const end = () => clearTimeout(timer.current)
  const begin = () => {
    end()
    if (!isMeant) timer.current = setTimeout(() => setMeant(true), DWELL_MS)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return { isMeant, begin, end }
}
