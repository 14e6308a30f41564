import { expect, it } from 'vitest'
import { problemsIn } from '../letter/problems-in'
import { messageSchema } from './message-schema'

const schema = messageSchema(['en', 'ar'])
const message = {
  sender: 'هند أحمد',
  organization: '',
  country: 'EG',
  email: 'hind@example.org',
  language: 'ar',
  text: 'نحن معكم.',
  consent: 'yes',
}

it('A message is taken as it was written', () => {
  const text = 'نحن معكم.\r\nدائمًا.'
  expect(schema.parse({ ...message, text })).toEqual({
    ...message,
    organization: undefined,
    text: 'نحن معكم.\nدائمًا.',
    consent: true,
  })
})

it('A message that is empty lacks everything but an organisation', () => {
  const { error } = schema.safeParse({})
  expect(error && problemsIn(error).map(({ code }) => code)).toEqual([
    'sender-missing',
    'country-missing',
    'email-missing',
    'language-missing',
    'text-missing',
    'consent-missing',
  ])
})

it.each([
  ['language', 'tlh', 'language-missing'],
  ['text', 'x'.repeat(2001), 'message-too-long'],
  ['text', 'a\u202eb', 'bidi-controls'],
  ['organization', 'see https://x.example', 'web-address'],
  ['sender', '=1+1', 'formula'],
])('%s of a message cannot be %j', (field, value, code) => {
  const { error } = schema.safeParse({ ...message, [field]: value })
  expect(error && problemsIn(error)).toEqual([{ field, code }])
})
