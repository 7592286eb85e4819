import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { Report } from '@/lib/contracts/report'
import { fold } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'

type Token = Report['tokens'][number]
type Props = { tokens: readonly Token[]; onPick: (token: Token) => void; onClose: () => void }

const SHOWN = 40

/** Which figure to put in: found by a word of its name, the arrows and Enter take it. */
export function TokenPicker({ tokens, onPick, onClose }: Props) {
  const t = useT()
  const [q, setQ] = useState('')
  const wanted = fold(q.trim())
  const found = tokens.filter(({ label }) => fold(label).includes(wanted)).slice(0, SHOWN)
  return (
    <Dialog open onRequestClose={onClose} title={t('reports.insert')} closeLabel={t('form.close')}>
      <form
        className="flex flex-col gap-3 pb-4"
        onSubmit={(event) => {
          event.preventDefault()
          const [first] = found
          if (first) onPick(first)
        }}
      >
        <TextField
          label={t('reports.insert.find')}
          value={q}
          autoFocus
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <ul className="max-h-80 overflow-y-auto">
          {found.map((token) => (
            <li key={token.key}>
              <button
                type="button"
                className="flex min-h-9 w-full items-center gap-3 rounded-control px-2 text-left text-table hover:bg-sunken max-md:min-h-11"
                onClick={() => onPick(token)}
              >
                <span className="min-w-0 flex-1">{token.label}</span>
                <span className="font-num font-semibold">{token.text}</span>
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="text-ink-2 text-table">{t('reports.insert.none')}</p>}
      </form>
    </Dialog>
  )
}
