import { beforeAll, describe, expect, it } from 'vitest'
import { translationEndpoints } from '@/cms/translating/endpoints'
import { recounted } from '@/cms/translating/progress/recount-soon'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const hidden = {
  name: 'Zarathustra Nightingale',
  nativeName: 'Заратустра',
  abbreviation: 'ZNQX',
  city: 'Ghostholm',
} as const
const confidential = {
  email: 'zara@signer.example',
  officerName: 'Ophelia Officer',
  officerRole: 'Treasurer of secrets',
  note: 'Only for moderators.',
} as const
const secrets = [...Object.values(hidden), ...Object.values(confidential)]

let translator: Required<Who>
const signed: Doc[] = []

beforeAll(async () => {
  translator = await accountOf('translator')
  const campaign = (await make('campaigns', { published: true, title: 'The appeal' })).id
  const all = { campaign, country: 'BG', confidential, ...hidden }
  const pseudonym = 'A nurse of the ward'
  signed.push(
    await make('signatories', { published: true, visibility: 'pseudonym', pseudonym, ...all }),
    await make('signatories', { published: true, visibility: 'country-only', ...all }),
    await make('signatories', { published: true, visibility: 'counted-only', ...all }),
    await make('signatories', { visibility: 'public', ...all }),
    await make('solidarity-messages', { campaign, sender: hidden.name, text: 'We stand by you.' }),
  )
  await recounted(await bootPayload())
})

const expectNoSecret = (text: string, from: string): void => {
  for (const secret of secrets) expect(text, `${from} tells ${secret}`).not.toContain(secret)
}

describe('what translators are told of who signed', () => {
  it('is nothing that was not shown, at any door of the workspace', async () => {
    const paths = translationEndpoints.filter(({ method }) => method === 'get')
    expect(paths.length).toBeGreaterThanOrEqual(8)
    for (const { id, sender } of signed)
      for (const { path } of paths) {
        const of = sender ? 'solidarity-messages' : 'signatories'
        const place = { of, documentId: id, locale: 'de', format: 'po' }
        const segment = { msgctxt: 'shown.name', msgid: 'A nurse of the ward' }
        for (const query of [place, { ...place, ...segment }, { locale: 'de', format: 'po' }]) {
          const { text } = await rest('GET', `/translations${path}`, {
            token: translator.token,
            query,
          })
          expectNoSecret(text, path)
        }
      }
  })

  it('is nothing more in what is written down of their work', async () => {
    for (const { id, sender } of signed) {
      const of = sender ? 'solidarity-messages' : 'signatories'
      const body = { of, documentId: id, locale: 'de' }
      for (const [path, more] of [
        ['/of/begin', {}],
        ['/desk/deed', { deed: 'claim' }],
        ['/desk/save', { edits: [{ msgctxt: 'shown.name', msgid: 'A', msgstr: 'B', rev: 0 }] }],
      ] as const)
        expectNoSecret(
          (
            await rest('POST', `/translations${path}`, {
              token: translator.token,
              body: { ...body, ...more },
            })
          ).text,
          path,
        )
    }
    await recounted(await bootPayload())
    for (const slug of ['translations', 'translation-tasks', 'translation-events'] as const)
      for (const query of [{ limit: 100 }, { limit: 100, draft: true }]) {
        const { text } = await rest('GET', `/${slug}`, { token: translator.token, query })
        expectNoSecret(text, slug)
      }
  })

  it('is their translators’ own affair: no account tells of another', async () => {
    const colleague = await accountOf('translator')
    const { text } = await rest('GET', '/translations/desk/colleagues', {
      token: translator.token,
      query: { locale: 'de' },
    })
    expect(text).toContain(colleague.id)
    expect(text).not.toContain(colleague.email)
  })
})
