import type { ReactNode } from 'react'
import './print.css'

export default function RegistersLayout({ children }: { children: ReactNode }) {
  return <div data-register>{children}</div>
}
