import { beforeAll, expect, it } from 'vitest'
import { type Doc, make, unique } from '@/test/harness/documents'
import { changeSignature } from './change-signature'
import { confirmSignature } from './confirm-signature'
import { signCampaign } from './sign-campaign'
import { asPerson, keyFor, letter, tokenFor } from './testing/signer'

let campaign: Doc

beforeAll(async () => {
  campaign = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['person'],
    publishPersons: 'on-confirmation',
  })
})

it('a private link changes a signature ten times an hour, and always lets its signer leave', async () => {
  const slug = String(campaign.slug)
  const email = `${unique('own')}@people.example`
  await signCampaign(letter(slug, asPerson(email)))
  await confirmSignature(letter(slug, { token: await tokenFor(email) }))
  const key = await keyFor(email)
  const change = (fields: Record<string, string>) =>
    changeSignature(letter(slug, { key, ...fields }))
  for (let time = 1; time <= 10; time += 1) {
    const visibility = time % 2 ? 'country-only' : 'public'
    expect(await change({ do: 'visibility', visibility })).toMatchObject({ kind: 'taken' })
  }
  expect(await change({ do: 'visibility', visibility: 'country-only' })).toMatchObject({
    kind: 'refused',
    status: 429,
    problems: [{ code: 'too-many-changes' }],
    retryAfter: expect.any(Number),
  })
  expect(await change({ do: 'withdraw-surely' })).toMatchObject({ kind: 'taken' })
})
