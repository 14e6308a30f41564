import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { confirmSignature } from './confirm-signature'
import { signCampaign } from './sign-campaign'
import { everything } from './testing/everything'
import { type OpenCampaign, openCampaign } from './testing/open-campaign'
import { asPerson, letter, mailsTo, tokenFor, tokensFor } from './testing/signer'

let slug: string
let signatories: OpenCampaign['signatories']
let theOne: OpenCampaign['theOne']

const address = (): string => `${unique('signer')}@people.example`

afterAll(mailsSent)

beforeAll(async () => {
  ;({ slug, signatories, theOne } = await openCampaign())
})

describe('a token', () => {
  it('confirms once, whether it comes again or twenty times at once', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    const token = await tokenFor(email)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => confirmSignature(letter(slug, { token }))),
    )
    expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1)
    expect(await confirmSignature(letter(slug, { token }))).toMatchObject({ status: 410 })
    expect((await mailsTo(email)).length).toBe(2)
  })

  it('is refused alike when it is forged, expired, of another campaign or replaced', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    const token = await tokenFor(email)
    const other = await make('campaigns', { published: true, stage: 'open' })
    const refused = {
      kind: 'refused',
      status: 410,
      problems: [{ field: null, code: 'token' }],
      values: {},
    }
    const tries = [
      letter(slug, {}),
      letter(slug, { token: 'x' }),
      letter(slug, { token: token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) }),
      letter(slug, { token: `${token}A` }),
      letter(String(other.slug), { token }),
    ]
    for (const one of tries) expect(await confirmSignature(one)).toEqual(refused)
    const payload = await bootPayload()
    const past = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({
      collection: 'signatories',
      data: { tokenExpires: past },
      id: (await theOne(email))?.id ?? '',
    })
    expect(await confirmSignature(letter(slug, { token }))).toEqual(refused)
    expect(await theOne(email)).toMatchObject({ state: 'unconfirmed' })
  })

  it('stands nowhere in the database', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    const token = await tokenFor(email)
    expect(await everything()).not.toContain(token)
  })
})

it('200 confirmations at once get 200 numbers that follow one another', async () => {
  const emails = Array.from({ length: 200 }, address)
  await Promise.all(emails.map((email) => signCampaign(letter(slug, asPerson(email)))))
  const tokens = await tokensFor(emails)
  const highest = Math.max(...(await signatories()).map(({ number }) => number ?? 0))
  await Promise.all(tokens.map((token) => confirmSignature(letter(slug, { token }))))
  const numbers = (await signatories({ state: { equals: 'published' } }))
    .map(({ number }) => number ?? 0)
    .filter((number) => number > highest)
    .sort((first, second) => first - second)
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => highest + 1 + index))
}, 120_000)
