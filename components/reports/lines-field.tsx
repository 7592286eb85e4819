import { TextArea } from '@/components/ui/text-area'
import { useT } from '@/lib/i18n/provider'
import { TypedField } from './typed-field'

type Props = {
  label: string
  lines: readonly string[]
  error: string | undefined
  onBegin: () => void
  onChange: (lines: string[]) => void
}

/** Names one a line; empty lines are none. */
export function LinesField({ label, lines, error, onBegin, onChange }: Props) {
  const t = useT()
  return (
    <TypedField
      value={lines.join('\n')}
      onBegin={onBegin}
      onChange={(value) =>
        onChange(
          value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }
      field={(entry) => (
        <TextArea label={label} hint={t('reports.lines')} error={error} rows={3} {...entry} />
      )}
    />
  )
}
