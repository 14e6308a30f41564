import { deskOf } from '@/cms/translating/desk/testing/desk-of'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Answer, rest } from '@/test/harness/rest'
import { type ForeignWork, words } from './foreign-work'

type Attempt = (work: ForeignWork, token: string) => Promise<Answer>

const post =
  (path: string, body: object): Attempt =>
  ({ place }, token) =>
    rest('POST', `/translations${path}`, { token, body: { ...place, ...body } })

const deed = (name: string, more: object = {}): Attempt =>
  post('/desk/deed', { deed: name, ...more })

const patch =
  (body: object, query = ''): Attempt =>
  ({ catalogue }, token) =>
    rest('PATCH', `/translations/${catalogue}${query}`, { token, body })

const importing: Attempt = async ({ place }, token) => {
  const admin = await accountOf('admin')
  const query = { ...place, format: 'po' }
  const { text } = await rest('GET', '/translations/export', { token: admin.token, query })
  const data = new TextEncoder().encode(text.replace('Libérez les ouvriers', words.msgstr))
  const file = { name: 'fr.po', type: 'text/x-gettext', data }
  return rest('POST', '/translations/import', { token, query: { locale: 'fr' }, file })
}

const restoring: Attempt = async ({ catalogue }, token) => {
  const payload = await bootPayload()
  const where = { parent: { equals: catalogue } }
  const { docs } = await payload.findVersions({ collection: 'translations', where })
  return rest('POST', `/translations/versions/${docs.at(-1)?.id}`, { token })
}

/** Every way in which somebody may try to change a translation that is not in their language. */
export const attempts: Record<string, Attempt> = {
  'saving a segment': post('/desk/save', { edits: [words] }),
  'sending to review': deed('send-to-review'),
  publishing: deed('publish'),
  'publishing with the original': deed('publish-with-original'),
  'approving all': deed('approve-all'),
  claiming: deed('claim'),
  releasing: deed('release'),
  'handing over': deed('hand-over', { to: 'somebody' }),
  'being credited': deed('credit', { name: 'A stranger' }),
  prefilling: deed('prefill'),
  commenting: ({ place, about }, token) =>
    deskOf({ token }, place).comment({ ...about, text: 'From outside' }),
  'resolving a comment': ({ comment }, token) =>
    rest('POST', '/translations/desk/comments', { token, body: { resolve: comment } }),
  'resolving it as one of an own language': ({ place, comment }, token) =>
    deskOf({ token }, { ...place, locale: 'de' }).comment({ resolve: comment }),
  beginning: post('/of/begin', {}),
  importing,
  'restoring a version': restoring,
  'editing over REST': patch({ messages: [words] }),
  'editing a draft over REST': patch({ messages: [words] }, '?draft=true'),
  'editing by autosave': patch({ messages: [words] }, '?draft=true&autosave=true'),
  withdrawing: patch({ _status: 'draft' }),
  'making it an own one': patch({ locale: 'de' }),
  'moving it elsewhere': patch({ documentId: 'elsewhere' }),
  duplicating: ({ catalogue }, token) =>
    rest('POST', `/translations/${catalogue}/duplicate`, { token, body: { locale: 'de' } }),
  deleting: ({ catalogue }, token) => rest('DELETE', `/translations/${catalogue}`, { token }),
  'making a second one': ({ place }, token) =>
    rest('POST', '/translations', { token, body: { ...place, messages: [words] } }),
}
