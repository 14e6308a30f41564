import { describe, expect, it } from 'vitest'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { giveNumbers } from '../register/give-numbers'
import { deliverDue } from './delivery/deliver-due'
import { webhookStage } from './testing/stage'

const { stage, rows, forget, patch, told } = webhookStage()

describe('what is to be told', () => {
  it('is one row for each change that readers can see', async () => {
    const { id, slug } = await make('campaigns')
    expect(await told()).toEqual([])
    await patch(`/campaigns/${id}`, { title: 'A draft' }, 200, '?draft=true')
    expect(await told()).toEqual([])
    await patch(`/campaigns/${id}`, { _status: 'published' })
    expect(await told()).toEqual([['document.published', 'campaigns', slug, 'en']])
    await patch(`/campaigns/${id}`, { title: 'Drawn up anew' }, 200, '?draft=true&autosave=true')
    expect(await told()).toHaveLength(1)
    await patch(`/campaigns/${id}`, { title: 'Changed', _status: 'published' })
    expect(await told()).toHaveLength(2)
    await patch(`/campaigns/${id}`, { _status: 'draft' })
    expect((await told()).at(-1)).toEqual(['document.withdrawn', 'campaigns', slug, 'en'])
    await patch(`/campaigns/${id}`, { title: 'Nobody sees this' })
    expect(await told()).toHaveLength(3)
  })

  it('is so when something goes into the trash, comes back, and is deleted for good', async () => {
    const { id } = await make('organizations', { published: true })
    await forget()
    await patch(`/organizations/${id}`, { deletedAt: new Date().toISOString() })
    await patch(`/organizations/${id}`, { deletedAt: null }, 200, '?trash=true')
    await rest('DELETE', `/organizations/${id}`, { token: stage.admin.token })
    expect((await told()).map(([event]) => event)).toEqual([
      'document.withdrawn',
      'document.published',
      'document.withdrawn',
    ])
  })

  it('is a change of the document where a translation is published, changed or withdrawn', async () => {
    const { id, slug } = await make('campaigns', { published: true })
    await forget()
    const catalogue = await make('translations', { documentId: id, locale: 'de' })
    expect((await told()).filter(([, , of]) => of === slug)).toEqual([])
    await forget()
    await patch(`/translations/${catalogue.id}`, { _status: 'published' })
    expect(await told()).toEqual([['document.published', 'campaigns', slug, 'en de']])
    await patch(`/translations/${catalogue.id}`, { _status: 'draft' })
    expect((await told()).at(-1)).toEqual(['document.published', 'campaigns', slug, 'en'])
    expect(await told()).toHaveLength(2)
  })

  it('is one change of a register for what is not on its way yet', async () => {
    const campaign = await make('campaigns', { published: true })
    const hidden = await make('campaigns')
    // The campaign that stands in for one where none is named.
    await make('signatories')
    await forget()
    for (const { id } of [campaign, hidden]) {
      await make('signatories', { campaign: id, toPublish: true })
      await giveNumbers(stage.payload, id)
      await make('signatories', { campaign: id, toPublish: true })
      await giveNumbers(stage.payload, id)
    }
    expect(await told()).toEqual([['register.changed', 'campaigns', campaign.slug, 'en']])
    await deliverDue(stage.payload)
    await make('signatories', { campaign: campaign.id, toPublish: true })
    await giveNumbers(stage.payload, campaign.id)
    expect((await rows()).map(({ state }) => state)).toEqual(['delivered', 'waiting'])
  })

  it('is not kept where the change itself is not', async () => {
    const { id } = await make('campaigns')
    const transactionID = await stage.payload.db.beginTransaction()
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, stage.payload)
    if (transactionID) req.transactionID = transactionID
    await stage.payload.update({ collection: 'campaigns', id, data: { _status: 'published' }, req })
    await stage.payload.db.rollbackTransaction(transactionID ?? '')
    expect(await told()).toEqual([])
  })

  it('is kept once where many save at one moment', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => make('pages')))
    await Promise.all(many.map(({ id }) => patch(`/pages/${id}`, { _status: 'published' })))
    const slugs = (await told()).map(([, , slug]) => slug)
    expect([...slugs].sort()).toEqual(many.map(({ slug }) => slug).sort())
  })

  it('tells those alone who want to hear of it, and nothing of a person', async () => {
    const quiet = await make('webhooks', { url: stage.other.url, events: ['register.changed'] })
    const off = await make('webhooks', { url: stage.other.url, isActive: false })
    await make('solidarity-messages', { published: true, sender: 'A Canary' })
    const all = await rows()
    expect(all.map(({ webhook }) => webhook)).toEqual([stage.hook.id])
    expect(JSON.stringify(all)).not.toContain('Canary')
    for (const { id } of [quiet, off]) await stage.payload.delete({ collection: 'webhooks', id })
  })
})
