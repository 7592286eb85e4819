import type { NewCampaign } from '@/lib/data/campaigns/commands'
import { plainDate } from '@/lib/domain/calendar'
import type { Role } from '@/lib/domain/policy'

/** The shapes of the files beside this one; only what the product reads. */
export type TrialPlan = {
  campaign: {
    key: string
    code: string
    title: string
    shortTitle: string
    issuer: string
    issuedOn: string
    start: string
    end: string
    ceremonyBy: string
    objective: string
    provenance: string
    relatedDocuments: { code: string; issuedOn: string; issuer: string; subject: string }[]
  }
  milestones: { on: string; title: string; ceremony?: boolean; basis: 'seed' | 'proposed' }[]
  groups: { key: string; order: number; title: string; theme: string; themeSource: 'seed' | 'paraphrase' }[]
  units: {
    key: string
    name: string
    short?: string
    kind: 'leadership' | 'internal' | 'external'
    parent: string | null
  }[]
  tasks: {
    key: string
    group: string
    title: string
    lead: string
    coordinating: string[]
    owner: string
    start: string | null
    due: string | null
    dueLabel: string | null
    product: string
    indicator: { name: string; unit: string; target: number } | null
    quote: string
    condition: string | null
    after: string[]
    steps?: string[]
  }[]
}
export type TrialPeople = {
  password: string
  people: { email: string; name: string; title: string; unit: string; role: Role }[]
}
export type TrialUpdate = {
  at: string
  task: string
  by: string
  kind:
    | 'progress'
    | 'evidence'
    | 'submission'
    | 'confirmation'
    | 'return'
    | 'pause'
    | 'extension'
    | 'extension-decision'
    | 'urging'
    | 'comment'
  percent?: number
  done?: number
  note?: string
  obstacle?: string
  title?: string
  url?: string
  documentNumber?: string
  documentDate?: string
  result?: string
  reason?: string
  due?: string
  decision?: 'approved' | 'declined'
  text?: string
}
export type TrialUpdates = { updates: TrialUpdate[] }

/** The plan as data → the plan as it is issued; the printed keys follow from the order. */
export function toNewCampaign(
  plan: TrialPlan,
  unitIds: Map<string, string>,
  personIds: Map<string, string>,
): NewCampaign {
  const { campaign } = plan
  return {
    key: campaign.key,
    number: campaign.code,
    title: campaign.title,
    shortTitle: campaign.shortTitle,
    issuer: campaign.issuer,
    issuedOn: plainDate(campaign.issuedOn),
    startsOn: plainDate(campaign.start),
    endsOn: plainDate(campaign.end),
    ceremonyOn: plainDate(campaign.ceremonyBy),
    objective: campaign.objective,
    // The file names its own field; readers of the page know the plan alone.
    provenance: campaign.provenance.replace("trong 'quote'", 'trích dẫn'),
    basisDocuments: campaign.relatedDocuments.map(({ code, issuedOn, issuer, subject }) => ({
      number: code,
      issuedOn: plainDate(issuedOn),
      issuer,
      subject,
    })),
    groups: plan.groups.map(({ key, order, title, theme, themeSource }) => ({
      key,
      ordinal: order,
      title,
      theme,
      themeQuoted: themeSource === 'seed',
    })),
    milestones: plan.milestones.map(({ on, title, ceremony, basis }) => ({
      on: plainDate(on),
      title,
      ceremony: ceremony ?? false,
      proposed: basis === 'proposed',
    })),
    tasks: plan.tasks.map((task) => ({
      input: {
        group: task.group,
        title: task.title,
        leadUnitId: unitIds.get(task.lead) ?? '',
        ownerId: personIds.get(task.owner) ?? null,
        coordinatingUnitIds: task.coordinating.map((key) => unitIds.get(key) ?? ''),
        startsOn: task.start ? plainDate(task.start) : null,
        dueOn: task.due ? plainDate(task.due) : null,
        dueLabel: task.dueLabel,
        product: task.product,
        indicator: task.indicator,
      },
      plan: { quote: task.quote, condition: task.condition },
      steps: task.steps ?? [],
      after: task.after.map((key) => plan.tasks.findIndex((other) => other.key === key)),
    })),
  }
}
