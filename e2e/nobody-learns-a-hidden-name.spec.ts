import { campaign, confirm, nurse, openRegisterWith, sign } from './co-signing'
import { expect, test } from './own-site'

test.setTimeout(180_000)

const canaries = [
  { visibility: 'country-only', name: 'Quintessa Canaryworth', email: 'quintessa@mail.example' },
  { visibility: 'counted-only', name: 'Barnaby Canaryfield', email: 'barnaby@mail.example' },
  {
    visibility: 'pseudonym',
    name: 'Rosalind Canarystone',
    email: 'rosalind@mail.example',
    pseudonym: 'A nurse of the ward',
  },
] as const

const hidden = /quintessa|barnaby|rosalind|canary(?:worth|field|stone|ville)|@mail\.example/i

test('restricted names are in no page, answer, export, log or mail to others', async ({
  page,
  request,
  ownSite: { mailbox, log, origin },
}) => {
  for (const canary of canaries) {
    await sign(page, 'en', { ...nurse, city: 'Canaryville', ...canary })
    await confirm(page, mailbox, canary.email)
  }
  await sign(page, 'en', { ...nurse, ...other, email: other.email })
  await confirm(page, mailbox, other.email)
  const register = `/en${campaign}/signatories`
  await openRegisterWith(page, register, 29)
  await expect(page.locator('#n29')).toContainText(other.name)
  await expect(page.locator('main')).toContainText('A nurse of the ward')

  const today = new Date().toISOString().slice(0, 10)
  const addresses = [
    ...['en', 'zh-Hans', 'ar'].flatMap((locale) => [
      `/${locale}`,
      `/${locale}${campaign}`,
      `/${locale}${campaign}/signatories`,
      `/${locale}${campaign}/signatories?page=1`,
      `/${locale}${campaign}/signatories?asof=${today}`,
      `/${locale}${campaign}/sign`,
      `/${locale}/search?q=canary`,
    ]),
    '/sitemap.xml',
    `/api${campaign}/register.csv`,
    `/api${campaign}/register.json`,
    `/api${campaign}/register.txt`,
    `/api${campaign}/register.csv?bom=1&asof=${today}`,
    '/api/signatories?limit=100&depth=3',
    '/api/signatories?limit=100&depth=3&draft=true&trash=true&locale=ar',
    '/api/signatories?where[country][equals]=PT&depth=2',
    '/api/campaigns?depth=3&joins[signatories][limit]=100',
    '/api/solidarity-messages?depth=3',
    '/api/register-entries?limit=100',
    '/api/decisions?limit=100',
  ]
  for (const address of addresses)
    for (const headers of [{}, { rsc: '1' }]) {
      const answer = await request.get(address, { headers })
      expect(answer.status(), address).not.toBe(500)
      expect(await answer.text(), address).not.toMatch(hidden)
    }

  expect(log.join('\n')).not.toMatch(hidden)
  for (const canary of canaries)
    for (const mail of mailbox.all().filter(({ to }) => !to.includes(canary.email))) {
      expect(mail.source).not.toContain(canary.email)
      expect(mail.text + mail.html + mail.subject).not.toContain(canary.name.split(' ')[0])
    }
  expect(origin).toMatch(/^http/)
})

/** Somebody who hides nothing: that the register is read at all is seen by this one. */
const other = {
  city: 'Lisbon',
  name: 'Open Person',
  visibility: 'public',
  email: 'open@elsewhere.example',
}
