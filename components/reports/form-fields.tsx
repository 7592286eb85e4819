import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { EditReport, Report, ReportHeading } from '@/lib/contracts/report'
import { isPlainDate } from '@/lib/domain/calendar'
import { HEAD, SIGNING_POWERS } from '@/lib/domain/report-heading'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { LetterheadChoice } from './letterhead-choice'
import { LinesField } from './lines-field'
import { TypedField } from './typed-field'
import type { ReportSaves } from './use-report-saves'

type Props = { report: Report; saves: ReportSaves }
type HeadingEdit = NonNullable<EditReport['heading']>

/** The form around the text: as-of day, sign, signer; the letterhead and what surrounds the text when opened. */
export function FormFields({ report, saves }: Props) {
  const t = useT()
  const { today } = useViewer()
  const { heading, state } = report
  const put = (change: HeadingEdit) => saves.save({ heading: change })
  const choose = (change: HeadingEdit) => saves.choose({ heading: change })
  const begin = (name: string) => saves.see(`heading.${name}`)
  const error = (name: string) => saves.errors[`heading.${name}`]
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <DateField
          label={t('reports.asOfField')}
          pickerLabel={t('dashboard.asOf.pick')}
          invalidMessage={t('errors.bad_date')}
          value={report.asOf}
          max={today}
          disabled={state === 'frozen'}
          error={saves.errors['asOf']}
          onValueChange={(asOf) => isPlainDate(asOf) && saves.choose({ asOf })}
        />
        <TypedField
          value={heading.sign}
          onBegin={() => begin('sign')}
          onChange={(sign) => put({ sign })}
          field={(entry) => <TextField label={t('reports.sign')} error={error('sign')} {...entry} />}
        />
      </div>
      <Signer
        heading={heading}
        error={error('signer.name') ?? error('signer')}
        onChange={(signer) => choose({ signer })}
      />
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer items-center font-medium text-brand text-table">
          {t('reports.form')}
        </summary>
        <div className="flex flex-col gap-4 pt-2">
          <LetterheadChoice heading={heading} onChoose={choose} />
          <Letterhead heading={heading} error={error} onBegin={begin} onChange={put} />
        </div>
      </details>
      <div className="flex flex-col gap-1">
        <Checkbox
          checked={heading.groupTable}
          onChange={(event) => choose({ groupTable: event.currentTarget.checked })}
        >
          {t('reports.groupTable')}
        </Checkbox>
        <Checkbox
          checked={heading.charts}
          onChange={(event) => choose({ charts: event.currentTarget.checked })}
        >
          {t('reports.charts')}
        </Checkbox>
        <Checkbox
          checked={heading.urgingAnnex}
          onChange={(event) => choose({ urgingAnnex: event.currentTarget.checked })}
        >
          {t('reports.urgingAnnex', { n: report.figures.urgings.length })}
        </Checkbox>
      </div>
    </div>
  )
}

type Signing = ReportHeading['signer']

function Signer({
  heading,
  error,
  onChange,
}: {
  heading: ReportHeading
  error: string | undefined
  onChange: (signer: Signing) => void
}) {
  const t = useT()
  const { campaignId } = useViewer()
  const people = useQuery(campaignQuery(campaignId)).data?.people ?? []
  const { signer } = heading
  const names = people.map(({ name }) => name)
  const pick = (name: string) => {
    const title = people.find((person) => person.name === name)?.title
    onChange({
      ...signer,
      name: name || null,
      ...(title ? { title: title.replace(/\s+(?:Sở|Trung tâm)$/u, '').toLocaleUpperCase('vi') } : {}),
    })
  }
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-4">
      <SelectField
        label={t('reports.power')}
        value={signer.power}
        onChange={(event) => {
          const power = SIGNING_POWERS.find((one) => one === event.currentTarget.value) ?? ''
          onChange({ ...signer, power, of: power === '' ? null : (signer.of ?? HEAD) })
        }}
      >
        {SIGNING_POWERS.map((power) => (
          <option key={power} value={power}>
            {power || t('reports.power.own')}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('reports.signer')}
        value={signer.name ?? ''}
        error={error}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{t('reports.signer.blank')}</option>
        {(signer.name && !names.includes(signer.name) ? [signer.name, ...names] : names).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </SelectField>
    </div>
  )
}

type LetterheadProps = {
  heading: ReportHeading
  error: (name: string) => string | undefined
  onBegin: (name: string) => void
  onChange: (change: HeadingEdit) => void
}

function Letterhead({ heading, error, onBegin, onChange }: LetterheadProps) {
  const t = useT()
  const text = (name: 'parentBody' | 'body' | 'place', label: string) => (
    <TypedField
      value={heading[name] ?? ''}
      onBegin={() => onBegin(name)}
      onChange={(value) => onChange({ [name]: name === 'parentBody' ? value || null : value })}
      field={(entry) => <TextField label={label} error={error(name)} {...entry} />}
    />
  )
  const words = (name: 'abstract' | 'opening' | 'closing', label: string) => (
    <TypedField
      value={heading[name]}
      onBegin={() => onBegin(name)}
      onChange={(value) => onChange({ [name]: value.trim() || null })}
      field={(entry) => (
        <TextArea
          label={label}
          hint={t(heading.byRule.includes(name) ? 'reports.byRule' : 'reports.byHand')}
          error={error(name)}
          rows={2}
          {...entry}
        />
      )}
    />
  )
  return (
    <>
      {text('parentBody', t('reports.parentBody'))}
      {text('body', t('reports.body'))}
      {text('place', t('reports.place'))}
      <SignerTitle heading={heading} onBegin={onBegin} onChange={onChange} />
      {words('abstract', t('reports.abstract'))}
      {words('opening', t('reports.opening'))}
      {words('closing', t('reports.closing'))}
      <LinesField
        label={t('reports.addressees')}
        lines={heading.addressees}
        error={error('addressees')}
        onBegin={() => onBegin('addressees')}
        onChange={(addressees) => onChange({ addressees })}
      />
    </>
  )
}

function SignerTitle({
  heading,
  onBegin,
  onChange,
}: Pick<LetterheadProps, 'heading' | 'onBegin' | 'onChange'>) {
  const t = useT()
  const { signer } = heading
  return (
    <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
      <TypedField
        value={signer.of ?? ''}
        onBegin={() => onBegin('signer')}
        onChange={(of) => onChange({ signer: { ...signer, of: of || null } })}
        field={(entry) => <TextField label={t('reports.signer.of')} {...entry} />}
      />
      <TypedField
        value={signer.title}
        onBegin={() => onBegin('signer')}
        onChange={(title) => title && onChange({ signer: { ...signer, title } })}
        field={(entry) => <TextField label={t('reports.signer.title')} {...entry} />}
      />
    </div>
  )
}
