import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { campaign } from './co-signing'
import { expect, test } from './own-site'

test.setTimeout(240_000)

const signers = 1_000
const atOnce = 20
const form = `/en${campaign}/sign`

const letter = (number: number, stamp: string) =>
  new URLSearchParams({
    stamp,
    kind: 'person',
    name: `Signer Number ${number}`,
    country: 'PT',
    email: `signer-${number}@mail.example`,
    visibility: 'public',
    consent: 'yes',
  })

test('killed again and again while a thousand sign, the site keeps everyone whom it thanked, once', async ({
  ownSite,
}) => {
  const { origin } = ownSite
  const html = await (await fetch(origin + form)).text()
  const stamp = /name="stamp"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(stamp).not.toBe('')
  await new Promise((resolve) => setTimeout(resolve, 4_000))

  const thanked = new Set<number>()
  let next = 0
  let isBack = Promise.resolve()
  const send = async (number: number): Promise<void> => {
    const answer = await fetch(origin + form, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'x-forwarded-for': `10.${number >> 8}.${number & 255}.1` },
      body: letter(number, stamp),
    }).catch(() => undefined)
    if (answer?.status === 303) thanked.add(number)
    else if (answer) expect(answer.status, await answer.text()).toBe(303)
    else await isBack
  }
  const worker = async (): Promise<void> => {
    while (next < signers) {
      next += 1
      await send(next)
    }
  }
  const plug = async (): Promise<void> => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      while (next < signers * (share + Math.random() * 0.1))
        await new Promise((resolve) => setTimeout(resolve, 20))
      isBack = ownSite.pullThePlug()
      await isBack
    }
  }
  await Promise.all([plug(), ...Array.from({ length: atOnce }, worker)])
  expect(thanked.size).toBeGreaterThan(signers / 2)

  const logIn = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'moderator@countersign.example',
      password: 'demonstration-moderator',
    }),
  })
  const authorization = `JWT ${(await logIn.json()).token}`
  const names: string[] = []
  for (let page = 1, more = true; more; page += 1) {
    const query = `where[source][equals]=form&limit=100&depth=0&page=${page}&select[name]=true`
    const answer = await fetch(`${origin}/api/signatories?${query}`, { headers: { authorization } })
    const { docs, hasNextPage } = await answer.json()
    names.push(...docs.map(({ name }: { name: string }) => name))
    more = hasNextPage
  }
  expect(new Set(names).size, 'nobody is there twice').toBe(names.length)
  for (const number of thanked) expect(names).toContain(`Signer Number ${number}`)

  const verified = spawnSync('npm', ['run', '--silent', 'register:verify'], {
    env: {
      ...process.env,
      DATABASE_URL: `file:${join(ownSite.folder, 'countersign.db')}`,
      DATA_DIR: ownSite.folder,
      PAYLOAD_SECRET: 'known-to-everybody-for-journeys-only',
    },
    encoding: 'utf8',
  })
  expect(verified.status, verified.stdout + verified.stderr).toBe(0)
})
