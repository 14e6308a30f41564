import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { changeSignature } from './change-signature'
import { confirmSignature } from './confirm-signature'
import { readOwnSignature } from './read-own-signature'
import { signCampaign } from './sign-campaign'
import { everything } from './testing/everything'
import { asOrganization, asPerson, keyFor, letter, tokenFor } from './testing/signer'

let open: Doc
let lookedAt: Doc

const campaignOf = (publishPersons: string) =>
  make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    publishPersons,
  })

afterAll(mailsSent)

beforeAll(async () => {
  open = await campaignOf('on-confirmation')
  lookedAt = await campaignOf('after-moderation')
})

const slugOf = ({ slug }: Doc): string => String(slug)

const signed = async (campaign: Doc, fields: Record<string, string>) => {
  const slug = slugOf(campaign)
  await signCampaign(letter(slug, fields))
  await confirmSignature(letter(slug, { token: await tokenFor(fields.email ?? '') }))
  return keyFor(fields.email ?? '')
}

const stored = async (campaign: Doc, key: string) => {
  const own = await readOwnSignature(key, slugOf(campaign), 'en')
  if (!own) throw new Error('The key opens nothing.')
  return own
}

const ask = (campaign: Doc, key: string, change: string, fields: Record<string, string> = {}) =>
  changeSignature(letter(slugOf(campaign), { key, do: change, ...fields }))

const publicly = async (campaign: Doc): Promise<string> =>
  (await rest('GET', `/signatories?limit=100&where[campaign][equals]=${campaign.id}`)).text

const office = (more: Record<string, string> = {}) =>
  asOrganization(`${unique('office')}@union-quiet.fr`, more)

const quietly = { visibility: 'pseudonym', pseudonym: 'A loud union' }

describe('a new pseudonym', () => {
  it('of a person who is looked at takes the signature and its message to staff; the number stays', async () => {
    const payload = await bootPayload()
    const email = `${unique('own')}@people.example`
    const key = await signed(lookedAt, asPerson(email, { message: 'Hold on, all.' }))
    const { signatory, messages } = await stored(lookedAt, key)
    await payload.update({
      collection: 'signatories',
      id: signatory.id,
      data: { state: 'published' },
    })
    const [message] = messages
    if (!message) throw new Error('There is no message.')
    await payload.update({
      collection: 'solidarity-messages',
      id: message.id,
      data: { state: 'published' },
    })
    const { number } = (await stored(lookedAt, key)).signatory
    expect(number).toEqual(expect.any(Number))

    expect(await ask(lookedAt, key, 'visibility', { visibility: 'country-only' })).toMatchObject({
      kind: 'taken',
    })
    expect((await stored(lookedAt, key)).signatory.state).toBe('published')
    await ask(lookedAt, key, 'visibility', { visibility: 'public' })
    expect((await stored(lookedAt, key)).signatory.state).toBe('published')

    await ask(lookedAt, key, 'visibility', quietly)
    expect(await stored(lookedAt, key)).toMatchObject({
      signatory: { state: 'pending', number, toPublish: false },
      messages: [{ state: 'pending' }],
      waitsFor: 'staff',
    })
    expect(await publicly(lookedAt)).not.toContain('A loud union')

    await payload.update({
      collection: 'signatories',
      id: signatory.id,
      data: { state: 'published' },
    })
    expect(await publicly(lookedAt)).toContain('A loud union')
    expect((await stored(lookedAt, key)).signatory).toMatchObject({ state: 'published', number })
    await ask(lookedAt, key, 'visibility', quietly)
    expect((await stored(lookedAt, key)).signatory.state).toBe('published')
  })

  it('of an organisation waits wherever it signs, and turning it round does not help', async () => {
    const key = await signed(open, office())
    const { number, state } = (await stored(open, key)).signatory
    expect(state).toBe('published')
    await ask(open, key, 'visibility', quietly)
    expect((await stored(open, key)).signatory).toMatchObject({ state: 'pending', number })
    const again = office({ kind: 'organization' })
    await ask(open, key, 'names', { ...again, name: 'Union of the Quieter' })
    expect((await stored(open, key)).signatory).toMatchObject({
      state: 'pending',
      name: 'Union of the Quieter',
    })
    expect(await publicly(open)).not.toContain('A loud union')
  })
})

describe('corrected names', () => {
  it('of an organisation are proved again by its address, or not at all', async () => {
    const payload = await bootPayload()
    const key = await signed(open, office({ website: 'https://www.elsewhere.org' }))
    const names = { name: 'Union of the Quiet', country: 'FR', abbreviation: 'UQ' }
    const { id } = (await stored(open, key)).signatory
    await payload.db.updateOne({
      collection: 'signatories',
      id,
      data: { proof: { method: 'vouched' }, moderate: true },
    })
    const website = 'https://www.third-place.org'
    expect(await ask(open, key, 'names', { ...names, website })).toMatchObject({ kind: 'taken' })
    expect((await stored(open, key)).signatory).toMatchObject({
      state: 'pending',
      website,
      proof: { method: 'none', domain: null },
    })
    await payload.db.updateOne({ collection: 'signatories', id, data: { moderate: false } })
    const own = 'https://www.union-quiet.fr'
    await ask(open, key, 'names', { ...names, website: own })
    expect((await stored(open, key)).signatory).toMatchObject({
      state: 'published',
      website: own,
      proof: { method: 'email-domain', domain: 'union-quiet.fr' },
    })
  })

  it('by which somebody else is known wait for staff, however well the address proves itself', async () => {
    const known = { name: 'Harbour Porters of Sampleton', abbreviation: 'HPS' }
    const other = `${unique('office')}@harbour-porters.org`
    await signed(open, asOrganization(other, { ...known, website: 'https://harbour-porters.org' }))
    const key = await signed(open, office({ website: 'https://www.elsewhere.org' }))
    const website = 'https://www.union-quiet.fr'
    const names = { ...known, country: 'FR', website }
    expect(await ask(open, key, 'names', names)).toMatchObject({ kind: 'taken' })
    expect((await stored(open, key)).signatory).toMatchObject({
      state: 'pending',
      toPublish: false,
      moderate: true,
      proof: { method: 'email-domain', domain: 'union-quiet.fr' },
    })
  })
})

describe('what comes at the same moment', () => {
  const change = { kind: 'person', name: 'Canaria Racing' }

  it.each([0, 1, 2, 3])(
    'nothing of what is erased comes back by another change (%i)',
    async (turn) => {
      const payload = await bootPayload()
      const email = `${unique('canary')}@union-quiet.fr`
      const key = await signed(open, office({ name: 'Canary Racers', email }))
      const { id } = (await stored(open, key)).signatory
      const asks = [
        () => ask(open, key, 'kind', change),
        () => ask(open, key, 'erase-surely'),
        () => ask(open, key, 'visibility', { visibility: 'pseudonym', pseudonym: 'Canary' }),
      ]
      await Promise.all([...asks.slice(turn), ...asks.slice(0, turn)].map((one) => one()))
      expect(await everything()).not.toMatch(/canary racers|canaria racing|"Canary"/i)
      const row = await payload.findByID({
        collection: 'signatories',
        id,
        depth: 0,
        showHiddenFields: true,
      })
      expect(row).toMatchObject({
        state: 'withdrawn',
        name: '—',
        emailKey: null,
        manageHash: null,
        confidential: { email: null, officerName: null },
      })
    },
  )

  it('a change after withdrawing is refused in words, though the page was open before', async () => {
    const key = await signed(open, asPerson(`${unique('own')}@people.example`))
    const answers = await Promise.all([
      ask(open, key, 'withdraw-surely'),
      ask(open, key, 'withdraw-surely'),
    ])
    expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1)
    expect(answers).toContainEqual(
      expect.objectContaining({
        status: 409,
        problems: [{ field: null, code: 'change-too-late' }],
      }),
    )
    expect((await stored(open, key)).signatory.state).toBe('withdrawn')
  })
})

describe('what staff put into the trash', () => {
  it('is still the signer’s to see, and to have erased with its message', async () => {
    const payload = await bootPayload()
    const email = `${unique('trash')}@people.example`
    const fields = asPerson(email, { name: 'Trish Trashed', message: 'Trishes message.' })
    const key = await signed(open, fields)
    const { signatory, messages } = await stored(open, key)
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'signatories', id: signatory.id, data: { deletedAt } })
    for (const { id } of messages) {
      await payload.update({ collection: 'solidarity-messages', id, data: { deletedAt } })
      await payload.create({
        collection: 'decisions',
        data: { message: id, action: 'reject', reason: 'Trish is rude.' },
      })
    }
    expect(await stored(open, key)).toMatchObject({
      signatory: { name: 'Trish Trashed' },
      messages: [{ text: 'Trishes message.' }],
    })
    expect(await ask(open, key, 'visibility', { visibility: 'public' })).toMatchObject({
      status: 409,
    })
    expect(await ask(open, key, 'erase-surely')).toMatchObject({ kind: 'taken' })
    expect(await everything()).not.toMatch(/trish/i)
  })
})
