import { seedCampaign } from '@/bench/seed'
import type { App } from '@/e2e/support/app'
import { faultsOf } from '@/e2e/support/axe'
import { Caller } from '@/e2e/support/caller'
import { pressOn, reach } from '@/e2e/support/keyboard'
import { withListening } from '@/e2e/support/listening'
import { expect, test } from '@/e2e/support/test'

/** The address of a draft of its own, drawn up by another program. */
async function newDraft(app: App, campaignId?: string): Promise<string> {
  const manager = await Caller.of(app.url, 'manager')
  const body = { kind: 'ad_hoc', periodStart: '2022-05-01', periodEnd: '2022-05-31', asOf: '2022-05-31' }
  const plan = campaignId ?? (await manager.campaignId())
  const made = await manager.call('POST', `/api/campaigns/${plan}/reports`, { body })
  expect(made.status).toBe(201)
  return `/reports/${made.body['id']}`
}

test.describe('what cannot be stored', () => {
  test.use({ allowed: /ERR_INTERNET|Failed to load|413/ })
  test('is said in a sentence at its section; a hundred thousand characters from Word can be, and of more none is lost', async ({
    app,
    pageOf,
  }) => {
    const page = await pageOf('manager')
    await page.goto(await newDraft(app))
    const next = page.getByRole('region', { name: 'Nhiệm vụ kỳ tới' })
    await next.getByRole('button', { name: /^Sửa phần/ }).click()
    const editor = next.getByRole('textbox', { name: 'Nhiệm vụ kỳ tới' })
    await expect(editor).toBeFocused()
    const paste = (line: string, lines: number) =>
      editor.evaluate((element, html) => {
        const data = new DataTransfer()
        data.setData('text/html', html)
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      }, `<p style="color:red">${line}</p>`.repeat(lines))
    const sent = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.keyboard.press('Control+a')
    await paste('Đã tổ chức trợ giúp pháp lý lưu động. '.repeat(7), 400)
    expect((await sent).status()).toBe(200)
    await paste('Một câu dài. ', 7_700)
    await expect(next.getByRole('alert')).toHaveText('Nội dung gửi lên quá lớn. Hãy bớt rồi gửi lại.', {
      timeout: 30_000,
    })
    expect((await editor.textContent())?.length).toBeGreaterThan(190_000)
    await next.getByRole('button', { name: 'Lấy lại bản tự động' }).click()
    await expect(next.getByText('đã sửa tay')).toHaveCount(0)
  })

  test('without a connection stays on the device, also when the page is closed, and is stored on the next visit', async ({
    app,
    pageOf,
  }) => {
    const page = await pageOf('manager')
    await page.goto(await newDraft(app))
    const section = page.getByRole('region', { name: 'Đề xuất, kiến nghị' })
    await section.getByRole('button', { name: /^Sửa phần/ }).click()
    await expect(section.getByRole('textbox')).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.context().setOffline(true)
    await page.keyboard.type('Đề nghị bổ sung kinh phí.')
    await expect(page.getByRole('status').filter({ hasText: 'giữ trên máy này' })).toBeVisible()
    const address = page.url()
    await page.close()
    await page.context().setOffline(false)
    const again = withListening(await page.context().newPage())
    await again.goto(address)
    await expect(again.getByRole('region', { name: 'Đề xuất, kiến nghị' })).toContainText(
      'Đề nghị bổ sung kinh phí.',
      { timeout: 30_000 },
    )
    await again.reload()
    await expect(again.getByRole('region', { name: 'Đề xuất, kiến nghị' })).toContainText(
      'Đề nghị bổ sung kinh phí.',
    )
  })
})

test('what was typed and not stored before the report was issued is shown once more, until it is let go', async ({
  app,
  pageOf,
}) => {
  const manager = await Caller.of(app.url, 'manager')
  const { body: list } = await manager.call('GET', `/api/campaigns/${await manager.campaignId()}/reports`)
  const [issued] = (list['items'] as { id: string; state: string }[]).filter(
    ({ state }) => state === 'issued',
  )
  const { body: session } = await manager.call('GET', '/api/session')
  const page = await pageOf('manager')
  await page.goto(`/reports/${issued?.id}`)
  const words = 'Đề nghị bổ sung kinh phí in ấn.'
  const typed = {
    key: 'proposals',
    blocks: [{ kind: 'paragraph', runs: [{ text: `${words} ${'Kèm dự toán. '.repeat(200)}` }] }],
  }
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    `chang-duong.report.${(session['person'] as { id: string }).id}.${issued?.id}`,
    JSON.stringify({ edit: { sections: [typed] }, version: 1, at: 0 }),
  ] as const)
  await page.reload()
  await expect(page.getByText(words)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Bỏ những lời này' }).click()
  await expect(page.getByText(words)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(words)).toHaveCount(0)
})

test('the text of an earlier save is read beside that of now, by keys alone, and a section taken back', async ({
  app,
  pageOf,
}) => {
  const address = await newDraft(app)
  const writes = async (person: 'manager' | 'leader', text: string) => {
    const caller = await Caller.of(app.url, person)
    const { body: report } = await caller.call('GET', `/api${address}`)
    const blocks = [{ kind: 'paragraph', runs: [{ text }] }]
    const body = { version: report['version'], sections: [{ key: 'proposals', blocks }] }
    expect((await caller.call('PATCH', `/api${address}`, { body })).status).toBe(200)
  }
  await writes('manager', 'Đề nghị cấp kinh phí cho Lễ kỷ niệm.')
  await writes('leader', 'Đề nghị cấp biên chế cho Lễ kỷ niệm.')
  const page = await pageOf('manager')
  await page.goto(address)
  const proposals = page.getByRole('region', { name: 'Đề xuất, kiến nghị' })
  await expect(proposals).toContainText('biên chế')
  const saves = page.getByRole('region', { name: 'Các lần lưu' })
  const look = saves
    .getByRole('listitem')
    .nth(1)
    .getByRole('button', { name: /^Xem câu chữ lúc/ })
  // From the end of the page: before it every figure of the text is a link.
  await reach(page, look, { back: true })
  await page.keyboard.press('Enter')
  const then = page.getByRole('dialog', { name: /^Câu chữ lúc/ })
  await expect(then.locator('del')).toContainText('kinh phí')
  await expect(then.locator('ins')).toContainText('biên chế')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(then).toHaveCount(0)
  await expect(look).toBeFocused()
  await page.keyboard.press('Enter')
  await pressOn(page, then.getByRole('button', { name: 'Lấy lại phần Đề xuất, kiến nghị' }))
  await expect(page.getByText('Đã lấy lại phần “Đề xuất, kiến nghị”')).toBeVisible()
  await expect(proposals).toContainText('Đề nghị cấp kinh phí cho Lễ kỷ niệm.')
  // The leader's text is one of the saves now.
  await expect(saves.getByRole('listitem')).toHaveCount(4)
  await page.reload()
  await expect(proposals).toContainText('Đề nghị cấp kinh phí cho Lễ kỷ niệm.')
})

test('the files of a long report are ordered, shown while they are made, kept and dropped', async ({
  app,
  pageOf,
}) => {
  const campaignId = await seedCampaign(app.databaseUrl, 400)
  const page = await pageOf('manager')
  await page.context().addCookies([{ name: 'chang-duong.campaign', value: campaignId, url: app.url }])
  await page.goto(await newDraft(app, campaignId))
  const files = page.getByRole('region', { name: 'Tệp của báo cáo dài' })
  await page.getByRole('button', { name: 'Tải tệp DOCX' }).click()
  await expect(files.getByRole('listitem')).toHaveCount(1)
  const kept = files.getByRole('link', { name: /\.docx$/ })
  await expect(kept).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), kept.click()])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  expect(await faultsOf(page, 'light')).toEqual([])
  await files.getByRole('button', { name: /^Bỏ/ }).click()
  await expect(files).toHaveCount(0)
})
