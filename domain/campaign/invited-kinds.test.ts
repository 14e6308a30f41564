import { expect, it } from 'vitest'
import { invitedKinds } from './invited-kinds'

it('are those that the campaign names, organisations first', () => {
  expect(invitedKinds({ whoMaySign: ['person', 'organization'] })).toEqual([
    'organization',
    'person',
  ])
  expect(invitedKinds({ whoMaySign: ['person'] })).toEqual(['person'])
})

it('are organisations where it names none', () => {
  for (const whoMaySign of [[], null, undefined])
    expect(invitedKinds({ whoMaySign })).toEqual(['organization'])
})
