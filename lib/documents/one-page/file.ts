import type { BriefingPageQuery, DashboardPageQuery } from '@/lib/contracts/paper'
import { getBriefing } from '@/lib/data/briefing/queries'
import { getCampaign } from '@/lib/data/campaigns/queries'
import type { Context } from '@/lib/data/context'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getPaperHeading } from '@/lib/data/reports/paper-heading'
import { paperFile } from '@/lib/documents/paper/file'
import { uiDate } from '@/lib/format/date'
import { briefingDocument } from './briefing'
import { dashboardDocument } from './dashboard'

/** The dashboard of a day, of the plan or a part of it, as one page. Errors as of `getDashboard`. */
export async function exportDashboardPage(
  ctx: Context,
  campaignId: string,
  { format, ...asked }: DashboardPageQuery,
) {
  const [figures, plan] = await Promise.all([
    getDashboard(ctx, campaignId, asked),
    planOf(ctx, campaignId, asked.branch ?? asked.unit),
  ])
  const given = { ...plan, figures }
  const name = `Bảng tổng hợp tiến độ ${uiDate(figures.asOf).replaceAll('/', '-')}`
  return paperFile(await dashboardDocument(given, ctx), { name, format, made: ctx.now })
}

/** The briefing of the viewer as one page; it is no visit. Errors as of `getBriefing`. */
export async function exportBriefingPage(
  ctx: Context,
  campaignId: string,
  { format, ...asked }: BriefingPageQuery,
) {
  const [briefing, plan] = await Promise.all([
    getBriefing(ctx, campaignId, asked),
    planOf(ctx, campaignId, asked.branch),
  ])
  const given = { ...plan, briefing }
  const name = `Tóm tắt tình hình ${uiDate(briefing.asOf).replaceAll('/', '-')}`
  return paperFile(await briefingDocument(given, ctx), { name, format, made: ctx.now })
}

async function planOf(ctx: Context, campaignId: string, part: string | undefined) {
  const [campaign, heading] = await Promise.all([
    getCampaign(ctx, campaignId),
    getPaperHeading(ctx, campaignId),
  ])
  const unit = campaign.units.find(({ id, key }) => part === key || part === id)
  return { campaign, heading, part: unit?.name ?? part ?? null }
}
