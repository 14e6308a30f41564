import { expect, it } from 'vitest'
import { isOrganizationKind, organizationKinds } from './kind'

it('knows its kinds and no others', () => {
  expect(organizationKinds.every(isOrganizationKind)).toBe(true)
  expect(isOrganizationKind('NGO')).toBe(false)
  expect(isOrganizationKind(null)).toBe(false)
})
