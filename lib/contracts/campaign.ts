import { z } from 'zod'
import { PersonRef, UnitRef } from './task'

export const CampaignRef = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  ceremonyOn: z.string(),
  status: z.enum(['draft', 'running', 'closed']),
})
export type CampaignRef = z.infer<typeof CampaignRef>

export const Group = z.object({
  id: z.string(),
  key: z.string(),
  ordinal: z.number(),
  title: z.string(),
  theme: z.string().nullable(),
  /** the slogan is the plan's own wording, not a summary of it */
  themeQuoted: z.boolean(),
})
export type Group = z.infer<typeof Group>
export const Milestone = z.object({
  id: z.string(),
  on: z.string(),
  title: z.string(),
  ceremony: z.boolean(),
})
export type Milestone = z.infer<typeof Milestone>
/** `proposed` = a date that the plan does not name itself. */
export const CampaignMilestone = Milestone.extend({ proposed: z.boolean() })
export type CampaignMilestone = z.infer<typeof CampaignMilestone>
export const BasisDocument = z.object({
  number: z.string(),
  issuedOn: z.string(),
  issuer: z.string(),
  subject: z.string(),
})
export type BasisDocument = z.infer<typeof BasisDocument>
export const CampaignUnit = UnitRef.extend({
  /** for tables and narrow places; the name itself where it is short enough */
  shortName: z.string(),
  parentId: z.string().nullable(),
  kind: z.enum(['leadership', 'internal', 'external']),
})
export type CampaignUnit = z.infer<typeof CampaignUnit>

export const Campaign = CampaignRef.extend({
  issuer: z.string(),
  issuedOn: z.string(),
  /** what the plan is for, in its own words */
  objective: z.string().nullable(),
  /** what of the data is the plan's own wording and what is proposed */
  provenance: z.string().nullable(),
  basisDocuments: z.array(BasisDocument),
  groups: z.array(Group),
  milestones: z.array(CampaignMilestone),
  units: z.array(CampaignUnit),
  /** people who may own a task, by given name */
  people: z.array(PersonRef.extend({ unitId: z.string(), title: z.string() })),
  /** days off on weekdays, of every year */
  holidays: z.array(z.string()),
})
export type Campaign = z.infer<typeof Campaign>
export const CampaignList = z.object({ items: z.array(CampaignRef) })
