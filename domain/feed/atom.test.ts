import { describe, expect, it } from 'vitest'
import { atomXml } from './atom'
import { atomFaults } from './testing/atom-faults'
import { sampleFeed } from './testing/sample-feed'
import { readXml } from './testing/xml'

const entryOf = (xml: string) => readXml(xml).children.find(({ name }) => name === 'entry')
const part = (xml: string, name: string) =>
  entryOf(xml)?.children.find((child) => child.name === name)

describe('atomXml', () => {
  it('keeps to RFC 4287, with entries and without', () => {
    expect(atomFaults(atomXml(sampleFeed()))).toEqual([])
    expect(atomFaults(atomXml(sampleFeed({ entries: [] })))).toEqual([])
  })

  it('says in which language an entry is, and which parts are in another', () => {
    const xml = atomXml(sampleFeed())
    expect(readXml(xml).attributes['xml:lang']).toBe('de')
    expect(entryOf(xml)?.attributes['xml:lang']).toBe('de')
    expect(part(xml, 'title')?.attributes['xml:lang']).toBe('en')
    expect(part(xml, 'summary')?.attributes).not.toHaveProperty('xml:lang')
  })

  it('escapes texts and carries markup as markup', () => {
    const xml = atomXml(sampleFeed())
    expect(part(xml, 'title')?.text).toBe('Workers & <others>')
    expect(part(xml, 'rights')?.text).toBe('© 2002 The Paper')
    expect(part(xml, 'content')?.children[0]?.children[0]?.name).toBe('p')
  })

  it('leaves out what XML cannot hold', () => {
    const title = { text: 'a\u0000b\u000bc\ud800d\ufffee', language: 'de' }
    expect(part(atomXml(sampleFeed({}, { title })), 'title')?.text).toBe('abcde')
  })

  it('leads to the next page where there is one', () => {
    const links = (xml: string) =>
      Object.fromEntries(
        readXml(xml)
          .children.filter(({ name }) => name === 'link')
          .map(({ attributes }) => [attributes.rel, attributes.href]),
      )
    expect(links(atomXml(sampleFeed()))).not.toHaveProperty('next')
    const nextUrl = 'https://example.org/de/feed.atom?after=x'
    expect(links(atomXml(sampleFeed({ nextUrl })))).toMatchObject({
      next: nextUrl,
      self: 'https://example.org/de/feed.atom',
      first: 'https://example.org/de/feed.atom',
    })
  })
})

describe('the check that tests rely on', () => {
  const good = atomXml(sampleFeed())

  it.each([
    ['an entry without an id', good.replace(/<id>urn[^<]*<\/id>/, '')],
    ['a date that is none', good.replace(/<updated>[^<]*/, '<updated>yesterday')],
    ['an element that is not known', good.replace('<generator>', '<subject/><generator>')],
    ['a feed without authors', good.replace(/<author>.*?<\/author>/g, '')],
    ['no link to itself', good.replace('rel="self"', 'rel="via"')],
    ['content that is not in a div', good.replace(/<div xmlns[^>]*>(.*)<\/div>/, '$1')],
    ['an address that is none', good.replace('href="https://example.org/de"', 'href="de"')],
  ])('finds %s', (_, xml) => {
    expect(xml).not.toBe(good)
    expect(atomFaults(xml)).not.toEqual([])
  })

  it('refuses what is not well-formed', () => {
    expect(() => atomFaults(good.replace('<br/>', '<br>'))).toThrow()
  })
})
