import { describe, expect, it } from 'vitest'
import { type WaitingFacts, type WaitingReason, whyWaiting } from './why-waiting'

const facts: WaitingFacts = {
  kind: 'organization',
  state: 'pending',
  toPublish: false,
  proof: 'none',
  mail: 'differs',
  website: 'union.example',
  hasMandate: false,
  moderate: false,
  personsAppear: 'after-moderation',
  hasSimilar: false,
}

const cases: [what: string, change: Partial<WaitingFacts>, reasons: WaitingReason[]][] = [
  ['an organisation with another domain', {}, ['domain-differs']],
  ['one with a free mailbox', { mail: 'free' }, ['free-mail']],
  ['one without a website', { website: null, mail: 'none' }, ['no-website']],
  ['one whose domain agrees, yet nothing is proved', { mail: 'same' }, ['no-proof']],
  ['one without an address', { mail: 'none' }, ['no-proof']],
  ['one with a mandate', { hasMandate: true }, ['mandate-to-check', 'domain-differs']],
  ['one that is proved', { proof: 'email-domain', hasSimilar: true }, ['similar-name']],
  ['one that came fast', { proof: 'vouched', moderate: true }, ['stricter-limit']],
  ['a person', { kind: 'person' }, ['moderated-campaign']],
  [
    'a person where persons appear at once',
    { kind: 'person', personsAppear: 'on-confirmation', moderate: true },
    ['stricter-limit'],
  ],
  ['one accepted', { toPublish: true, moderate: true }, ['gets-number']],
  ['one not confirmed', { state: 'unconfirmed' }, ['not-confirmed']],
  ['one published', { state: 'published' }, []],
  ['one rejected', { state: 'rejected', moderate: true }, []],
]

describe('whyWaiting', () => {
  it.each(cases)('tells of %s', (_, change, reasons) => {
    expect(whyWaiting({ ...facts, ...change })).toEqual(reasons)
  })
})
