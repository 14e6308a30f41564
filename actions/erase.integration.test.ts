import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { importDeskOf, standingIn } from '@/cms/import/testing/import-desk'
import { mailsSent } from '@/cms/mails/send-soon'
import { giveNumbers } from '@/cms/register/give-numbers'
import { erase } from '@/cms/signatures/erase'
import { mandateIn } from '@/cms/signatures/mandates'
import { env } from '@/env'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { unique } from '@/test/harness/documents'
import { paper } from '@/test/harness/files'
import { readOwnSignature } from './read-own-signature'
import { everything } from './testing/everything'
import { type OpenCampaign, openCampaign } from './testing/open-campaign'
import { asOrganization, mails } from './testing/signer'

let campaign: OpenCampaign['campaign']
let slug: string
let stored: OpenCampaign['stored']
let signed: OpenCampaign['signed']
let person: OpenCampaign['person']
let ask: OpenCampaign['ask']
let publicly: OpenCampaign['publicly']

afterAll(mailsSent)

beforeAll(async () => {
  ;({ campaign, slug, stored, signed, person, ask, publicly } = await openCampaign())
})

describe('who has everything erased', () => {
  const canaries = {
    name: 'Canaria Erasmus',
    nativeName: 'Канария Еразмус',
    abbreviation: 'CNRY',
    city: 'Canaryville',
    website: 'https://canary-erased.fr',
    officerName: 'Canute Kanarie',
    officerRole: 'Keeper of canaries',
    message: 'A canary sings for you.',
  }

  it('leaves a number that tells of nobody, in no row, version, file, log or mail', async () => {
    const payload = await bootPayload()
    const said = vi.spyOn(process.stdout, 'write')
    const email = `${unique('canary')}@canary-erased.fr`
    const key = await signed(asOrganization(email, canaries), {
      mandate: new File([paper().data], 'canary-mandate.pdf'),
    })
    const { id, number, confidential } = await stored(key)
    // Staff look at it, and write something down.
    await payload.update({
      collection: 'signatories',
      id,
      data: { confidential: { ...confidential, note: 'A canary, says staff.' } },
    })
    await ask(key, 'visibility', { visibility: 'pseudonym', pseudonym: 'Canary in a mine' })
    const told = [...Object.values(canaries), email, 'Canary in a mine', 'canary-mandate']
    expect(await everything()).toContain('Canaria Erasmus')

    await ask(key, 'erase')
    expect(await everything()).toContain('Canaria Erasmus')
    expect(await ask(key, 'erase-surely')).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/mine/erased`,
    })

    const left = await everything()
    for (const part of told) expect(left, part).not.toContain(part)
    expect(left.toLowerCase()).not.toContain('canar')
    expect(await publicly()).not.toMatch(/canar/i)
    expect(await readOwnSignature(key, slug, 'en')).toBeNull()
    const row = await payload.findByID({ collection: 'signatories', id, depth: 0 })
    expect(row).toMatchObject({ state: 'withdrawn', number, emailKey: null })
    expect(row.erasedOn).toBeTruthy()
    const file = mandateIn(confidential?.mandate)?.file ?? ''
    await expect(access(join(env.DATA_DIR, 'mandates', file))).rejects.toThrow()
    for (const { to, body, head } of await mails())
      if (to !== email) expect(head + body).not.toMatch(/canar/i)
    expect(JSON.stringify(said.mock.calls)).not.toMatch(/canar/i)
    said.mockRestore()
  })

  it('leaves nothing of who came with a list: no name there, and no digest of it', async () => {
    const payload = await bootPayload()
    const desk = importDeskOf(await accountOf('moderator'), campaign.id)
    const { id: list } = await desk.bringIn('Canary Breeders Union, Peru')
    const [signatory] = (await standingIn(campaign.id)).filter(({ source }) => source === 'import')
    if (!signatory) throw new Error('The list did not come in.')
    const digests = async () => {
      const { docs } = await payload.find({
        collection: 'decisions',
        depth: 0,
        where: { signatory: { equals: signatory.id } },
      })
      return docs.map(({ before }) => before ?? null).filter((before) => before !== null)
    }
    expect(await digests()).toHaveLength(1)
    expect(await everything()).toContain('Canary Breeders')

    await erase(payload, signatory)

    expect((await everything()).toLowerCase()).not.toContain('canary breeders')
    expect(await digests()).toEqual([])
    const left = await payload.findByID({ collection: 'imports', id: list, depth: 0 })
    expect(left).toMatchObject({ fingerprint: null, counts: { added: 1 } })
    expect(await desk.undo(list)).toMatchObject({ removed: 0 })
  })

  it('takes the number along: the next signer gets another, and the ledger goes on', async () => {
    const payload = await bootPayload()
    const key = await person()
    const { number, id } = await stored(key)
    await ask(key, 'erase-surely')
    await giveNumbers(payload, campaign.id)
    const next = await stored(await person())
    expect(next.number).toBeGreaterThan(number ?? 0)
    const { docs } = await payload.find({
      collection: 'register-entries',
      depth: 0,
      sort: 'seq',
      where: { signatory: { equals: id } },
    })
    expect(docs.map(({ event, row, salt }) => ({ event, row, salt }))).toEqual([
      { event: 'published', row: null, salt: null },
      { event: 'withdrawn', row: null, salt: null },
    ])
  })
})
