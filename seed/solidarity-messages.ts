import type { Entry } from './entry'

/** The one sample message: the sources hold none, and nobody's message is invented. */
export const sampleMessageWords = {
  organization: 'A sample entry of this site',
  text: 'This is a sample and not a message from any organisation. What is sent to the campaign will stand here, in the language in which it was written, once a moderator has read it.',
} as const

const sample: Entry = {
  collection: 'solidarity-messages',
  key: 'jiashi-workers/Countersign demonstration',
  words: sampleMessageWords,
  data: (idOf) => ({
    campaign: idOf('campaigns', 'jiashi-workers'),
    sender: 'Countersign demonstration',
    organization: sampleMessageWords.organization,
    text: sampleMessageWords.text,
    state: 'published',
    originalLocale: 'en',
  }),
}

/** The solidarity messages of the demonstration. */
export const solidarityMessages: readonly Entry[] = [sample]
