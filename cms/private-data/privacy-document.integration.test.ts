import { readFileSync } from 'node:fs'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { visibilities } from '@/domain/signature/visibility'
import { loadConfig } from '@/test/harness/boot'

/** The collections that hold something of people; the document has a section for each. */
const slugs = [
  'signatories',
  'solidarity-messages',
  'decisions',
  'imports',
  'register-entries',
  'spent-challenges',
  'users',
]

const text = readFileSync('docs/privacy.md', 'utf8')

const sectionOf = (slug: string): string =>
  text.split(/^## /m).find((section) => section.split('\n')[0]?.includes(`\`${slug}\``)) ?? ''

const pathsOf = (fields: FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) =>
    field.type === 'group'
      ? pathsOf(field.flattenedFields, `${prefix}${field.name}.`)
      : [`${prefix}${field.name}`],
  )

describe('docs/privacy.md', () => {
  it.each(slugs)('names every field that is stored in %s, and no other', async (slug) => {
    const { collections } = await loadConfig()
    const collection = collections.find((each) => each.slug === slug)
    const paths = pathsOf(collection?.flattenedFields ?? []).sort()
    const table = sectionOf(slug)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const named = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    )
    expect(paths.length).toBeGreaterThan(1)
    expect(named.sort()).toEqual(paths)
  })

  it('says of every way of not being shown by name that what it hides is erased', () => {
    const erasing = text.split(/^## /m).find((section) => section.startsWith('Erasing')) ?? ''
    for (const visibility of visibilities.filter((one) => one !== 'public'))
      expect(erasing).toContain(`\`${visibility}\``)
    expect(erasing).toMatch(/`retentionMonths`.*hidden names/)
  })
})
