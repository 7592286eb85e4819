import type { ReactNode } from 'react'

type Props = { texts: Record<'done' | 'chain' | 'work' | 'slack' | 'latest' | 'off', string> }

/** What the fills of the way back mean. */
export function WayBackLegend({ texts }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-caption text-ink-2">
      <Entry text={texts.chain}>
        <rect y={2} width={18} height={8} className="fill-brand" />
      </Entry>
      <Entry text={texts.work}>
        <rect
          y={2}
          width={18}
          height={8}
          style={{ fill: 'color-mix(in srgb, var(--brand) 55%, var(--paper))' }}
        />
      </Entry>
      <Entry text={texts.done}>
        <rect y={2} width={18} height={8} className="fill-actual" />
      </Entry>
      <Entry text={texts.slack}>
        <rect
          x={0.5}
          y={2.5}
          width={17}
          height={7}
          fill="none"
          strokeDasharray="3 2"
          className="stroke-brand"
        />
      </Entry>
      <Entry text={texts.latest}>
        <path d="M9 2l4 7h-8Z" className="fill-ink-3" />
      </Entry>
      <Entry text={texts.off}>
        <rect width={18} height={12} style={{ fill: 'color-mix(in srgb, var(--ink) 14%, transparent)' }} />
      </Entry>
    </ul>
  )
}

function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width={18} height={12}>
        {children}
      </svg>
      {text}
    </li>
  )
}
