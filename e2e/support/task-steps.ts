import type { Locator, Page } from '@playwright/test'
import { Caller } from './caller'
import { expect } from './test'

type Step = { title: string; owner: { name: string } | null; dueOn: string | null; done: object | null }
/** The steps that the plan gives III.5. */
export const PLAN = [
  'Hướng dẫn thành phần hồ sơ',
  'Tập hợp báo cáo thành tích',
  'Họp Hội đồng Thi đua - Khen thưởng',
  'Lấy ý kiến hiệp y',
  'Trình Lãnh đạo Sở ký tờ trình',
]

/** The checklist of a task, by its key, as the server has it. */
export async function stepsOf(url: string, key: string): Promise<Step[]> {
  const caller = await Caller.of(url, 'leader')
  const { id } = await caller.task(key)
  return (await caller.call('GET', `/api/tasks/${id}`)).body['steps'] as Step[]
}

/** The part of a task's form that has its steps. */
export async function openForm(page: Page, url: string, key: string): Promise<Locator> {
  const { id } = await (await Caller.of(url, 'leader')).task(key)
  await page.goto(`/tasks/${id}/edit`)
  const section = page.getByRole('region', { name: 'Các bước' })
  await expect(section.getByRole('button', { name: 'Thêm bước' })).toBeVisible()
  return section
}

export async function setDay(field: Locator, day: string): Promise<void> {
  await field.fill(day)
  await field.press('Tab')
}

/** How far the page is wider than its window: pixels. */
export const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
