import type { Access, Field, FieldAccess } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '@/test/harness/boot'

/** What the public can read and nobody translates, by path, and why it is right so. */
const leftAsItIs: readonly [paths: RegExp, why: string][] = [
  [/\.id$/, 'the mark of a row'],
  [/\.(slug|formerSlugs)$|\.target$/, 'a part of an address'],
  [/Url$|\.url$|\.thumbnailURL$/, 'an address'],
  [/\.(email|publicEmail)$/, 'an address'],
  [/\.(filename|mimeType|sha256)$/, 'a fact about a file'],
  [/\.provedDomain$/, 'a domain'],
  [/Sort$|\.(searchKey|minorEdits|paragraphs)$/, 'made by the site, shown to nobody'],
  [/\.placeholder$/, 'a picture'],
  [
    /\.(opened|closed|founded|dissolved|date|published|scribeDate)$/,
    'a date, which each locale writes in its own way',
  ],
  [
    /\.(nativeLanguage|sourceLanguage|language)$/,
    'a language, which each locale calls by its name',
  ],
  [/\.nativeName$/, 'a name in its own script'],
  [
    /\.abbreviation$/,
    'an organisation’s own abbreviation, shown in the language of its own name and looked for by it',
  ],
  [/^signatories\.shown\.city$|^solidarity-messages\.sender$/, 'as whoever signed wrote it'],
  [/^organizations\.headquarters\.address$/, 'as the post there reads it'],
  [/^organizations\.(registration|identifiers)\.number$/, 'a number'],
  [/^news-items\.(authors\.name|publication|edition|page)$/, 'a citation'],
  [/^news-items\.rights\.excerpt$/, 'the original’s own words'],
  [/^news-items\.rights\.licenceName$/, 'the name of a licence, by which it is found'],
]

const texts = ['text', 'textarea', 'richText', 'json', 'code', 'email']

const nobody = {
  req: { user: null, context: {}, query: {}, headers: new Headers() },
  doc: {},
  data: {},
  siblingData: {},
}

/** Whether somebody who is not logged in may read at all; a rule that asks for more than nobody has is taken for yes. */
const isForAll = async (read: Access | FieldAccess | undefined): Promise<boolean> =>
  (await (read as ((asked: unknown) => unknown) | undefined)?.(nobody)) !== false

type Text = { path: string; isTranslated: boolean }

const textsIn = async (fields: readonly Field[], path: string): Promise<Text[]> => {
  const found: Text[] = []
  const enter = async (inner: readonly Field[], name: string | undefined) =>
    found.push(...(await textsIn(inner, name ? `${path}.${name}` : path)))
  for (const field of fields) {
    const name = 'name' in field ? field.name : undefined
    if ('access' in field && !(await isForAll(field.access?.read))) continue
    if ('hidden' in field && field.hidden) continue
    if (field.type === 'tabs')
      for (const tab of field.tabs) await enter(tab.fields, 'name' in tab ? tab.name : undefined)
    else if (field.type === 'blocks')
      throw new Error(`${path}.${name}: translating blocks is not provided for.`)
    else if ('fields' in field) await enter(field.fields, name)
    else if (texts.includes(field.type))
      found.push({ path: `${path}.${name}`, isTranslated: field.custom?.translatable === true })
  }
  return found
}

describe('every text that the public can read', () => {
  let all: Text[] = []

  beforeAll(async () => {
    const { collections, globals } = await loadConfig()
    for (const { slug, access, fields } of [...collections, ...globals])
      if (await isForAll(access.read)) all = [...all, ...(await textsIn(fields, slug))]
  })

  it('is translated, or left as it is for a reason', () => {
    const without = all.filter(
      ({ path, isTranslated }) => !isTranslated && !leftAsItIs.some(([paths]) => paths.test(path)),
    )
    expect(without.map(({ path }) => path)).toEqual([])
  })

  it('is not both', () => {
    const both = all.filter(
      ({ path, isTranslated }) => isTranslated && leftAsItIs.some(([paths]) => paths.test(path)),
    )
    expect(both.map(({ path }) => path)).toEqual([])
  })

  it.each(leftAsItIs)('%s stands for something: %s', (paths) => {
    expect(all.some(({ path }) => paths.test(path))).toBe(true)
  })

  it.each([
    'media.alt',
    'media.credit',
    'organizations.name',
    'organizations.countryLabel',
    'navigation.header.label',
    'site.description',
    'speeches.place',
    'speeches.recordings.caption',
    'documents.title',
    'campaigns.consentNote',
    'campaigns.targets.role',
  ])('%s is translated', (path) => {
    expect(all).toContainEqual({ path, isTranslated: true })
  })
})
