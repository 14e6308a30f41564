import { beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '@/test/harness/accounts'
import { accountOf } from '@/test/harness/accounts'
import { unique } from '@/test/harness/documents'
import { readPo } from './po/read-po'
import {
  campaign,
  catalogueOf,
  exported,
  fileOf,
  imported,
  placeOf,
  translatorOf,
} from './testing/exchange-desk'

let translator: Required<Who>

beforeAll(async () => {
  translator = await translatorOf('de')
})

describe('the doors', () => {
  it('let translators import into their own locales alone, and export every one', async () => {
    const { id } = await campaign(unique('Free them'))
    const file = (await exported(placeOf(id, 'fr'), translator)).bytes
    expect(readPo(file).locale).toBe('fr')
    for (const dry of ['true', 'false'])
      expect((await imported({ locale: 'fr', dry }, translator, fileOf('a.po', file))).status).toBe(
        403,
      )
    expect(await catalogueOf(id, 'fr')).toBeNull()
    const editor = await accountOf('editor')
    expect((await imported({ locale: 'fr' }, editor, fileOf('a.po', file))).status).toBe(200)
  })

  it('are closed to moderators and the public', async () => {
    const { id } = await campaign(unique('Free them'))
    const moderator = await accountOf('moderator')
    for (const [who, status] of [
      [moderator, 403],
      [{}, 401],
    ] as const) {
      for (const query of [placeOf(id), 'locale=de'])
        expect((await exported(query, who)).status).toBe(status)
      expect((await imported({ locale: 'de' }, who, fileOf('a.po', 'x'))).status).toBe(status)
    }
  })

  it('understand nothing but what is theirs', async () => {
    const { id } = await campaign(unique('Free them'))
    for (const query of [
      'locale=xx',
      `of=campaigns&locale=de`,
      `of=users&documentId=${id}&locale=de`,
      `${placeOf(id)}&format=docx`,
    ])
      expect((await exported(query, translator)).status, query).toBe(400)
    expect((await exported(placeOf(id, 'en'), translator)).status).toBe(404)
    expect((await exported(placeOf('nonsense'), translator)).status).toBe(404)
    expect((await imported({ locale: 'xx' }, translator, fileOf('a.po', 'x'))).status).toBe(400)
    const large = fileOf('a.po', new Uint8Array(26_000_000))
    expect((await imported({ locale: 'de' }, translator, large)).status).toBe(413)
  })
})
