import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readOEmbedRequest } from '@/domain/carry/oembed'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { oEmbedOf } from './oembed'

// Outside of Next there is no cache and no request.
vi.mock('./cached', () => ({ cached: (_name: string, read: unknown) => read }))
vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }) }))

let campaign: Doc
let address: string

beforeAll(async () => {
  address = (await bootPayload()).config.serverURL
  campaign = await make('campaigns', { published: true, slug: unique('appeal') })
})

const ask = (path: string, more = '', host = address) => {
  const query = `url=${encodeURIComponent(`${host}${path}`)}${more}`
  const asked = readOEmbedRequest(new URLSearchParams(query))
  if (typeof asked === 'number') throw new Error(`Refused with ${asked}.`)
  return oEmbedOf(asked)
}

describe('oEmbed', () => {
  it('gives a campaign as a frame, no larger than it may be', async () => {
    const path = `/ar/campaigns/${campaign.slug}`
    const answer = await ask(path)
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 480, height: 300 })
    expect(answer?.html).toContain(`src="${address}${path}/embed"`)
    expect(await ask(path, '&maxwidth=310&maxheight=200')).toMatchObject({
      width: 310,
      height: 200,
    })
    expect(await ask(path, '&maxwidth=310')).not.toHaveProperty('thumbnail_url')
  })

  it('gives news items and speeches as links, with whom they are by', async () => {
    const item = await make('news-items', {
      published: true,
      publication: 'The Paper',
      rights: { basis: 'own-work', notice: '© The Paper' },
    })
    const speech = await make('speeches', { published: true, speaker: 'A. Speaker' })
    expect(await ask(`/en/news/${item.slug}`)).toMatchObject({
      type: 'link',
      title: item.headline,
      author_name: 'The Paper',
      copyright_notice: '© The Paper',
    })
    expect(await ask(`/de/speeches/${speech.slug}/`)).toMatchObject({
      type: 'link',
      author_name: 'A. Speaker',
    })
  })

  it('knows nothing of other sites, other pages, drafts, and what is not there', async () => {
    const draft = await make('campaigns', { slug: unique('draft') })
    for (const path of [
      '/en',
      '/xx/campaigns/a',
      `/en/campaigns/${draft.slug}`,
      '/en/campaigns/nothing-here',
      `/en/campaigns/${campaign.slug}/signatories`,
      '/en/constructor/a',
      '/en/campaigns/%E0%A4%A',
      '/admin',
    ])
      expect(await ask(path), path).toBeNull()
    const elsewhere = await ask(`/en/campaigns/${campaign.slug}`, '', 'https://elsewhere.example')
    expect(elsewhere).toBeNull()
  })
})
