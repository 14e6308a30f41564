import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { richText } from '@/test/harness/sample-text'

/** A word that stands only in what the public may not read. */
export const secret = 'Embargoed'
const deletedAt = new Date().toISOString()

const linkTo = (relationTo: string, value: string) => {
  const text = richText('See')
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [
      { type: 'text', version: 1, text: 'here', format: 0, mode: 'normal', style: '', detail: 0 },
    ],
  }
  Object.assign(text.root.children[0] ?? {}, { children: [link] })
  return text
}

/** Makes drafts, trash and withdrawn documents, and a published news item and federation that lead to them. */
export const makeHiddenDocuments = async () => {
  const payload = await bootPayload()
  const federation = await make('organizations', { published: true, name: 'The federation' })
  const drafts = {
    campaign: await make('campaigns', { title: `${secret} draft`, summary: `${secret} summary` }),
    organization: await make('organizations', {
      name: `${secret} draft`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { title: `${secret} draft` }),
  }
  const trashed = {
    campaign: await make('campaigns', { published: true, title: `${secret} trash` }),
    organization: await make('organizations', {
      published: true,
      name: `${secret} trash`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { published: true, title: `${secret} trash` }),
  }
  const withdrawn = {
    campaign: await make('campaigns', { published: true, title: `${secret} once` }),
    organization: await make('organizations', {
      published: true,
      name: `${secret} once`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { published: true, title: `${secret} once` }),
  }
  const each = [
    ['campaigns', 'campaign'],
    ['organizations', 'organization'],
    ['pages', 'page'],
  ] as const
  for (const [collection, name] of each) {
    await payload.update({ collection, id: trashed[name].id, data: { deletedAt } })
    await payload.update({ collection, id: withdrawn[name].id, data: { _status: 'draft' } })
  }
  const hidden = [drafts, trashed, withdrawn]
  const news = await make('news-items', {
    published: true,
    campaigns: hidden.map(({ campaign }) => campaign.id),
    organizations: hidden.map(({ organization }) => organization.id),
    summary: linkTo('pages', drafts.page.id),
  })
  await payload.updateGlobal({ slug: 'site', data: { featuredCampaign: drafts.campaign.id } })
  await make('translations', {
    published: true,
    of: 'campaigns',
    documentId: drafts.campaign.id,
    locale: 'de',
    messages: [{ msgctxt: 'title', msgid: `${secret} draft`, msgstr: `${secret} Entwurf` }],
  })
  await payload.update({
    collection: 'organizations',
    id: federation.id,
    data: { abbreviation: `${secret} newer draft` },
    draft: true,
  })
  return { hidden, news, federation }
}
