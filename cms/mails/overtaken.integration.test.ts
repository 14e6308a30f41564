import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { confirmSignature } from '@/actions/confirm-signature'
import { signCampaign } from '@/actions/sign-campaign'
import { asPerson, letter, tokenFor } from '@/actions/testing/signer'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { mailsDuty } from './mails-duty'
import { sendOwed } from './send-owed'
import { mailsSent } from './send-soon'

let slug: string

afterAll(mailsSent)

beforeAll(async () => {
  const open = { published: true, stage: 'open', whoMaySign: ['person'] }
  slug = String((await make('campaigns', open)).slug)
})

const find = async (email: string) => {
  const { docs } = await (await bootPayload()).find({
    collection: 'signatories',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  const found = docs.find(({ confidential }) => confidential?.email === email)
  if (!found) throw new Error('Nobody signed.')
  return found
}

const write = async (id: string, data: Record<string, unknown>) =>
  (await bootPayload()).db.updateOne({ collection: 'signatories', id, data })

const past = () => new Date(Date.now() - 1000).toISOString()

it('a mail whose token was replaced while it waited is not sent, and one that goes out late settles nothing', async () => {
  const payload = await bootPayload()
  const email = `${unique('slow')}@people.example`
  await signCampaign(letter(slug, asPerson(email)))
  const given = await tokenFor(email)
  const { id } = await find(email)
  const owed = { collection: 'signatories', id } as const
  await write(id, { mailDue: 'confirm', mailTries: 1, mailNext: past() })
  const row = (await payload.db.findOne({
    collection: 'signatories',
    where: { id: { equals: id } },
  })) as never
  const send = vi.spyOn(payload, 'sendEmail')
  let arrive: () => void = () => undefined
  // The first mail is slow; before it has arrived, upkeep takes over with a new token and is refused.
  send.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve(undefined)
      }),
  )
  const slow = sendOwed(payload, owed, { row, token: given })
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
  await write(id, { mailNext: past() })
  send.mockRejectedValueOnce(new Error('no'))
  await sendOwed(payload, owed)
  expect(send).toHaveBeenCalledTimes(2)
  arrive()
  await slow
  expect((await find(email)).mailDue).toBe('confirm')
  // The same mail once more, from a queue in memory: it was overtaken.
  await sendOwed(payload, owed, { row, token: given })
  expect(send).toHaveBeenCalledTimes(2)
  await write(id, { mailNext: past() })
  await mailsDuty.run({ payload } as never)
  await mailsSent()
  expect(await tokenFor(email)).not.toBe(given)
  expect(await confirmSignature(letter(slug, { token: await tokenFor(email) }))).toMatchObject({
    kind: 'taken',
  })
})
