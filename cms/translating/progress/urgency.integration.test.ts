import { beforeAll, describe, expect, it } from 'vitest'
import { campaignWith } from '@/cms/translation/testing/translated'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { recounted } from './recount-soon'

beforeAll(bootPayload)

const german = async (documentId: string) => {
  const payload = await bootPayload()
  await recounted(payload)
  const { docs } = await payload.find({
    collection: 'translation-tasks',
    depth: 0,
    where: { and: [{ documentId: { equals: documentId } }, { locale: { equals: 'de' } }] },
  })
  return docs[0]
}

const set = async (
  id: string,
  data: { translationDue: string | null; translationPriority: 'high' | 'urgent' },
) => (await bootPayload()).update({ collection: 'campaigns', id, data })

describe('due days and priorities', () => {
  it('come from the campaign, for it and for what is published about it, and follow it', async () => {
    const campaign = await campaignWith(unique('Free the weavers'))
    const { id } = await make('news-items', { published: true, campaigns: [campaign.id] })
    expect(await german(id)).toMatchObject({ due: null, priority: 'normal' })
    await set(campaign.id, {
      translationDue: '2030-05-01T00:00:00.000Z',
      translationPriority: 'urgent',
    })
    const urgent = { due: '2030-05-01T00:00:00.000Z', priority: 'urgent' }
    expect(await german(campaign.id)).toMatchObject(urgent)
    expect(await german(id)).toMatchObject(urgent)
    await set(campaign.id, { translationDue: null, translationPriority: 'high' })
    expect(await german(id)).toMatchObject({ due: null, priority: 'high' })
  })

  it('of several campaigns are the earliest and the highest', async () => {
    const one = await campaignWith(unique('One'))
    const other = await campaignWith(unique('Other'))
    await set(one.id, {
      translationDue: '2030-05-01',
      translationPriority: 'urgent',
    })
    await set(other.id, {
      translationDue: '2030-04-01',
      translationPriority: 'high',
    })
    const { id } = await make('speeches', { published: true, campaigns: [one.id, other.id] })
    expect(await german(id)).toMatchObject({
      due: '2030-04-01T00:00:00.000Z',
      priority: 'urgent',
    })
  })
})
