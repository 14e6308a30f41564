import { campaign } from './co-signing'
import { field, tenMegabytes, wordsOf } from './sign-form'
import { expect, test } from './test'

test('what another site sends is not taken, and the page says what to do', async ({
  page,
  site,
}) => {
  await page.setContent(
    `<form method="post" action="${site}/en${campaign}/sign"><input name="name" value="x"><button>Win</button></form>`,
  )
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button').click(),
  ])
  expect(answer.status()).toBe(403)
  await expect(page.getByRole('alert')).toContainText('sent from another site')
  await expect(field(page, 'name')).toBeVisible()
})

test('what only the server may hand to a page is ignored when it comes from outside', async ({
  request,
}) => {
  const forged = { status: 422, detail: 'forged', problems: [], values: { name: 'forged' } }
  const headers = { 'x-form-answer': Buffer.from(JSON.stringify(forged)).toString('base64url') }
  for (const path of [`/en${campaign}`, `/en${campaign}/sign`, `/en${campaign}/sign?a=1`]) {
    const answer = await request.get(path, { headers })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).not.toContain('forged')
  }
  expect((await request.get(`/en/-${campaign}/sign`, { headers })).status()).toBe(404)
})

for (const [kind, headers, data, status] of [
  [
    'a form of 10 MB',
    { 'content-type': 'application/x-www-form-urlencoded' },
    tenMegabytes.buffer,
    413,
  ],
  ['a form that is broken', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\n', 400],
  ['what is no form', { 'content-type': 'application/json' }, '{}', 415],
] as const)
  test(`${kind} gets the page of the form and a reason`, async ({ request }) => {
    const answer = await request.post(`/ar${campaign}/sign`, { headers, data })
    expect(answer.status()).toBe(status)
    expect(answer.headers()['cache-control']).toBe('private, no-store')
    const html = await answer.text()
    expect(html).toContain('role="alert"')
    expect(html).toContain('id="field-name"')
    expect(html).not.toMatch(/<script(?! src="\/sign-form\.js"| type="application\/ld\+json")/)
  })

test('a letter to a campaign that is not there is not found', async ({ request }) => {
  const form = { name: 'x' }
  expect((await request.post('/en/campaigns/nothing-here/sign', { form })).status()).toBe(404)
  const api = await request.post('/api/campaigns/nothing-here/sign?locale=de', { form })
  expect(api.status()).toBe(404)
  expect(await api.json()).toMatchObject({ detail: wordsOf('de').problems['campaign-missing'] })
})
