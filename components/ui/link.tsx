'use client'
// biome-ignore lint/style/noRestrictedImports: every Link of the product stands on this one, so it alone may
import NextLink from 'next/link'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { useOpenPage } from './under-way'

/** A pointer that rests this long means the link; one that only passes over a list means none of it. */
const DWELL_MS = 65

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'onNavigate' | 'replace' | 'scroll'> & {
  href: string
}

/**
 * A link of the app. What lies behind it is fetched ahead when somebody is about to take it: a mouse rests on it, or the
 * keyboard reaches it. Fetched for every link in sight, as the framework does, a page would ask the server thirty times
 * more. `prefetch={null}` fetches ahead on sight, `prefetch={false}` never.
 */
export function Link({ href, prefetch, ...props }: Props) {
  const { isMeant, begin, end } = useMeant()
  const openPage = useOpenPage()
  return (
    <NextLink
      {...props}
      href={href}
      prefetch={prefetch === undefined ? (isMeant ? null : false) : prefetch}
      onNavigate={(event) => {
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
    />
  )
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
