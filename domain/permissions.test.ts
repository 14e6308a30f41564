import { describe, expect, it } from 'vitest'
import {
  type GovernedSlug,
  grantFor,
  operations,
  permissions,
  type Role,
  roles,
  staffRoles,
} from './permissions'

const slugs = Object.keys(permissions) as GovernedSlug[]
const cells = slugs.flatMap((slug) =>
  roles.flatMap((role) => operations.map((operation) => ({ slug, role, operation }))),
)

describe('the table of permissions', () => {
  it('decides on every cell', () => {
    const grants = ['all', 'published', 'own-locales', 'self', 'none']
    for (const { slug, role, operation } of cells)
      expect(grants).toContain(permissions[slug][role][operation])
  })

  it('lets the public read what is published, and nothing else', () => {
    for (const { slug, operation } of cells) {
      const grant = permissions[slug].public[operation]
      if (operation !== 'read') expect(grant, `${slug} ${operation}`).toBe('none')
      else expect(['published', 'none', 'all']).toContain(grant)
    }
    expect(permissions.users.public.read).toBe('none')
    expect(permissions.translations.public.read).toBe('none')
  })

  it('gives nobody the roles of others: only administrators make and remove accounts', () => {
    for (const role of roles.filter((role) => role !== 'admin')) {
      expect(permissions.users[role].create).toBe('none')
      expect(permissions.users[role].delete).toBe('none')
      expect(['self', 'none']).toContain(permissions.users[role].update)
    }
  })

  it('lets translators write in their own locales alone', () => {
    for (const { slug, operation } of cells.filter(({ operation }) => operation !== 'read')) {
      const grant = permissions[slug].translator[operation]
      expect(['none', 'self', 'own-locales'], `${slug} ${operation}`).toContain(grant)
    }
  })

  it('lets nobody write what they may not read', () => {
    for (const { slug, role } of cells)
      if (permissions[slug][role].read === 'none')
        for (const operation of operations) expect(permissions[slug][role][operation]).toBe('none')
  })
})

describe('grantFor', () => {
  it('gives what the table says to somebody with one role', () => {
    for (const { slug, role, operation } of cells)
      expect(grantFor([role], slug, operation)).toBe(permissions[slug][role][operation])
  })

  it('gives somebody without a role what the public gets', () => {
    for (const { slug, operation } of cells)
      expect(grantFor([], slug, operation)).toBe(grantFor(['public'], slug, operation))
  })

  it('gives somebody with several roles the widest of their grants', () => {
    expect(grantFor(['translator', 'editor'], 'translations', 'update')).toBe('all')
    expect(grantFor(['moderator', 'translator'], 'translations', 'create')).toBe('own-locales')
    expect(grantFor(['moderator', 'translator'], 'campaigns', 'read')).toBe('all')
  })

  it('never gives less for one role more', () => {
    const strength = ['none', 'self', 'own-locales', 'published', 'all']
    const rank = (held: Role[], slug: GovernedSlug, operation: (typeof operations)[number]) =>
      strength.indexOf(grantFor(held, slug, operation))
    for (const { slug, role, operation } of cells)
      for (const more of staffRoles)
        expect(rank([role, more], slug, operation)).toBeGreaterThanOrEqual(
          rank([role], slug, operation),
        )
  })
})
