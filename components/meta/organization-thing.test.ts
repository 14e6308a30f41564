import { describe, expect, it } from 'vitest'
import { organizationThing } from './organization-thing'
import * as sample from './testing/samples'
import { things } from './testing/things'

const { originalAt } = sample

describe('an organisation', () => {
  it('is told by all its names, with what it belongs to and who belongs to it', () => {
    expect(things.organization).toMatchObject({
      '@type': 'WorkersUnion',
      alternateName: ['工会', 'AU'],
      description: 'First.',
      address: { addressLocality: 'Paris', addressCountry: 'FR' },
      identifier: [
        { propertyID: 'SIREN', value: '732829320' },
        { propertyID: 'Prefecture', value: 'W751234567' },
      ],
      foundingDate: '1999-05',
      memberOf: [{ name: 'A federation' }],
      member: [{ name: 'A branch' }],
    })
  })

  it('is registered where it says, in a register that nobody has named too', () => {
    const number = (register: string | null) => ({
      scheme: 'other' as const,
      register,
      number: '7',
    })
    const identifiers = [number('Companies House'), number(null)]
    const at = originalAt('/organizations/a-union')
    const registration = {}
    const thing = organizationThing({ ...sample.organization, identifiers, registration }, [], at)
    expect(thing.identifier).toEqual([
      { '@type': 'PropertyValue', propertyID: 'Companies House', value: '7' },
      { '@type': 'PropertyValue', value: '7' },
    ])
  })

  it('ends on no day that is uncertain', () => {
    expect(things.organization).not.toHaveProperty('dissolutionDate')
  })
})
