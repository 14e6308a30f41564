import { beforeAll, describe, expect, it } from 'vitest'
import { findingKey } from '@/cms/private-data/finding-key'
import { everythingStored } from '@/cms/private-data/testing/stored'
import { roles } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const confidential = {
  email: 'zarathustra@signer.example',
  officerName: 'Ophelia Officer-Canary',
  officerRole: 'Treasurer of canaries',
  note: 'Only moderators know of this canary.',
}
const later = 'another-canary@signer.example'
const mandate = { file: 'x', name: 'mandate of the canary.pdf', type: 'application/pdf', size: 3 }
const secrets = [...Object.values(confidential), later, mandate.name, 'messenger@signer.example']

const people = new Map<string, Who>()
let campaign: Doc
let signatory: Doc
let message: Doc

const versionsOf = async (id: string) =>
  (await bootPayload()).findVersions({
    collection: 'signatories',
    where: { parent: { equals: id } },
  })

const asStored = async (id: string) =>
  (await bootPayload()).db.findOne<Doc>({
    collection: 'signatories',
    where: { id: { equals: id } },
  })

beforeAll(async () => {
  for (const role of roles) people.set(role, role === 'public' ? { role } : await accountOf(role))
  campaign = await make('campaigns', { published: true })
  signatory = await make('signatories', {
    campaign: campaign.id,
    confidential: { ...confidential, mandate },
  })
  message = await make('solidarity-messages', {
    campaign: campaign.id,
    email: 'messenger@signer.example',
  })
  const moderator = people.get('moderator')
  for (const body of [{ name: 'Renamed' }, { confidential: { email: later } }]) {
    const answer = await rest('PATCH', `/signatories/${signatory.id}`, {
      token: moderator?.token,
      body,
    })
    expect(answer.status, answer.text).toBe(200)
  }
})

describe('private data in the database', () => {
  it('is nowhere in it as text, in no version, row or file', async () => {
    const everything = await everythingStored()
    expect(everything).toContain('Renamed')
    for (const secret of secrets) expect(everything).not.toContain(secret)
    for (const secret of secrets)
      expect(everything).not.toContain(Buffer.from(secret).toString('base64url').slice(0, -2))
  })

  it('is sealed under purposes of its own, so that no field opens another’s', async () => {
    const stored = await asStored(signatory.id)
    const group = stored?.confidential as Record<string, string>
    for (const name of [...Object.keys(confidential), 'mandate'])
      expect(group[name]).toMatch(/^v1\./)
    const payload = await bootPayload()
    await payload.db.updateOne({
      collection: 'signatories',
      id: signatory.id,
      data: { confidential: { ...group, note: group.email } },
    })
    const read = await payload.findByID({ collection: 'signatories', id: signatory.id })
    expect(read.confidential?.note).toBeNull()
    await payload.db.updateOne({
      collection: 'signatories',
      id: signatory.id,
      data: { confidential: group },
    })
  })

  it('is not sealed anew by a save that changes something else', async () => {
    const before = await asStored(signatory.id)
    const payload = await bootPayload()
    await payload.update({
      collection: 'signatories',
      id: signatory.id,
      data: { name: 'Renamed again' },
    })
    expect(before?.confidential).toBeTruthy()
    expect((await asStored(signatory.id))?.confidential).toEqual(before?.confidential)
  })
})

describe('private data over REST', () => {
  it('is read by those who handle signatures, and by nobody else', async () => {
    for (const [role, { token }] of people) {
      const read = async (path: string) => (await rest('GET', path, { token })).text
      const text = await read(`/signatories/${signatory.id}?depth=2`)
      const asked = await read('/signatories?select[name]=true&select[confidential][email]=true')
      const other = await read(`/solidarity-messages/${message.id}`)
      const mayRead = role === 'admin' || role === 'moderator'
      for (const secret of [later, confidential.officerName, confidential.note])
        expect(text.includes(secret), `${role}: ${secret}`).toBe(mayRead)
      expect(asked.includes(later), role).toBe(mayRead)
      expect(asked.includes(confidential.officerName), role).toBe(false)
      expect(other.includes('messenger@'), role).toBe(mayRead)
      for (const all of [text, asked, other]) expect(all).not.toMatch(/v1\.[\w-]{8}\./)
    }
  })

  it('stands in no list, for anybody who does not ask for it by name', async () => {
    for (const [role, { token }] of people)
      for (const path of [
        '/signatories?depth=2',
        '/signatories?depth=2&trash=true&draft=true&showHiddenFields=true',
        '/signatories?select[name]=true&select[confidential]=false',
        '/signatories/versions?depth=1&limit=100',
        '/solidarity-messages?depth=2',
        `/campaigns/${campaign.id}?depth=3&joins[signatories][limit]=100`,
      ]) {
        const { text } = await rest('GET', path, { token })
        for (const secret of secrets) expect(text, `${role} ${path}`).not.toContain(secret)
        expect(text, `${role} ${path}`).not.toMatch(/v1\.[\w-]{8}\./)
      }
  })

  it('outlives that somebody sends back what a list gave them', async () => {
    const { token } = people.get('admin') ?? {}
    const { body } = await rest('GET', `/signatories?where[id][equals]=${signatory.id}&depth=0`, {
      token,
    })
    expect(body.docs[0].confidential).not.toHaveProperty('email')
    await rest('PATCH', `/signatories/${signatory.id}`, { token, body: body.docs[0] })
    const { text } = await rest('GET', `/signatories/${signatory.id}`, { token })
    for (const secret of [later, confidential.note]) expect(text).toContain(secret)
  })

  it('keeps what is hidden from everybody, open or sealed', async () => {
    const { text } = await rest('GET', `/signatories/${signatory.id}?showHiddenFields=true`, {
      token: people.get('admin')?.token,
    })
    for (const word of ['mandate of', 'emailKey', 'tokenHash']) expect(text).not.toContain(word)
    expect(text).not.toMatch(/v1\.[\w-]{8}\./)
  })

  it('refuses what is no address, though it would be sealed', async () => {
    const { status } = await rest('PATCH', `/signatories/${signatory.id}`, {
      token: people.get('moderator')?.token,
      body: { confidential: { email: 'not an address' } },
    })
    expect(status).toBe(400)
  })
})

describe('an earlier version', () => {
  it('comes back with what it held, sealed, and found by its address', async () => {
    const payload = await bootPayload()
    const { docs } = await versionsOf(signatory.id)
    const first = docs.find(({ version }) => version.confidential?.email === confidential.email)
    expect(first).toBeDefined()
    await payload.restoreVersion({ collection: 'signatories', id: first?.id ?? '' })
    const read = await payload.findByID({ collection: 'signatories', id: signatory.id })
    expect(read.confidential).toMatchObject({ ...confidential, mandate })
    expect(read.emailKey).toBe(findingKey(campaign.id, confidential.email))
    expect(await everythingStored()).not.toContain(confidential.email)
  })
})

describe('a copy', () => {
  it('is sealed like its model', async () => {
    const answer = await rest('POST', `/signatories/${signatory.id}/duplicate`, {
      token: people.get('admin')?.token,
      body: {},
    })
    expect(answer.body.doc.confidential.email).toBe(confidential.email)
    const stored = await asStored(answer.body.doc.id)
    expect(JSON.stringify(stored)).not.toContain(confidential.email)
  })
})

describe('the key by which an address is found', () => {
  it('follows the address', async () => {
    const payload = await bootPayload()
    const keyAfter = async (email: string | null) => {
      await payload.update({
        collection: 'solidarity-messages',
        id: message.id,
        data: { email },
      })
      return (await payload.findByID({ collection: 'solidarity-messages', id: message.id }))
        .emailKey
    }
    expect(await keyAfter('Messenger@Signer.Example')).toBe(
      findingKey(campaign.id, 'messenger@signer.example'),
    )
    expect((await keyAfter(null)) ?? null).toBeNull()
  })
})
