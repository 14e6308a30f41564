import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { makeStamp } from '@/cms/protection/stamp'
import { make, unique } from '@/test/harness/documents'
import { signCampaign } from './sign-campaign'
import { type OpenCampaign, openCampaign } from './testing/open-campaign'
import { asPerson, letter, mailsTo } from './testing/signer'

let slug: string
let theOne: OpenCampaign['theOne']

const address = (): string => `${unique('signer')}@people.example`

afterAll(mailsSent)

beforeAll(async () => {
  ;({ slug, theOne } = await openCampaign())
})

describe('what is refused', () => {
  it('says so with the status and the code of each', async () => {
    const closed = await make('campaigns', { published: true, stage: 'closed' })
    const draft = await make('campaigns', { stage: 'open' })
    const { consent: _, ...without } = asPerson(address())
    const answers = await Promise.all([
      signCampaign(letter('no-such-campaign', asPerson(address()))),
      signCampaign(letter(String(draft.slug), asPerson(address()))),
      signCampaign(letter(String(closed.slug), asPerson(address()))),
      signCampaign(letter(slug, without)),
      signCampaign(letter(slug, { ...asPerson(address()), stamp: makeStamp() })),
    ])
    expect(answers).toMatchObject([
      { status: 404 },
      { status: 404 },
      { status: 409, problems: [{ code: 'campaign-closed' }] },
      { status: 422, problems: [{ field: 'consent', code: 'consent-missing' }] },
      { status: 422, problems: [{ code: 'too-fast' }] },
    ])
  })

  it('is not told to a program in the trap, and nothing of it is kept', async () => {
    const email = address()
    const trapped = { ...asPerson(email), homepage: 'https://spam.example' }
    expect(await signCampaign(letter(slug, trapped))).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/sign/sent`,
    })
    expect(await mailsTo(email)).toEqual([])
    expect(await theOne(email)).toBeUndefined()
  })

  it('takes as long as what is taken', async () => {
    for (const fields of [asPerson(address()), { ...asPerson(address()), homepage: 'x' }, {}]) {
      const start = performance.now()
      await signCampaign(letter(slug, fields as Record<string, string>))
      expect(performance.now() - start).toBeGreaterThan(245)
    }
  })
})
