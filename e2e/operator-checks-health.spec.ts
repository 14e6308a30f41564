import { expect, test } from './test'

test('the process says that it is alive, and that requests can be sent to it', async ({
  request,
}) => {
  const health = await request.get('/api/health')
  expect(health.status()).toBe(200)
  expect(await health.json()).toEqual({ status: 'ok' })
  const ready = await request.get('/api/ready')
  expect(ready.status()).toBe(200)
  expect(await ready.json()).toEqual({ status: 'ready' })
  for (const answer of [health, ready]) {
    expect(answer.headers()['cache-control']).toBe('no-store')
    expect(answer.headers()).not.toHaveProperty('x-powered-by')
  }
})

test('robots are told what to leave alone, and where the sitemap is', async ({ request, site }) => {
  const answer = await request.get('/robots.txt')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('text/plain')
  const lines = (await answer.text()).split('\n')
  expect(lines).toContain('Disallow: /admin')
  expect(lines).toContain(`Sitemap: ${site}/sitemap.xml`)
})

test('the public “create first user” page is closed', async ({ request }) => {
  const answer = await request.post('/api/users/first-register', {
    data: { email: 'stranger@example.org', password: 'stranger-stranger' },
  })
  expect(answer.status()).toBe(403)
})
