import { describe, expect, it } from 'vitest'
import { speechThing } from './speech-thing'
import * as sample from './testing/samples'
import { things } from './testing/things'

const { originalAt } = sample
const translated = { ...sample.speech, _translation: sample.note }

describe('a speech', () => {
  it('names its original and its translators', () => {
    expect(things.speech).toMatchObject({
      inLanguage: 'en',
      translator: [{ name: 'A. Translator' }],
      translationOfWork: {
        '@id': 'https://example.org/zh-Hans/speeches/a-speech#main',
        inLanguage: 'zh-Hans',
        name: '讲演',
      },
      dateCreated: '1998-01-29',
      associatedMedia: [
        {
          '@type': 'AudioObject',
          contentUrl: 'https://example.org/api/documents/file/a.mp3',
          inLanguage: 'zh',
        },
        { '@type': 'MediaObject', url: 'https://archive.example/a' },
      ],
    })
  })

  it('as an original names its translations', () => {
    const thing = speechThing(translated, null, originalAt('/speeches/a-speech'))
    expect(thing).toMatchObject({
      workTranslation: [{ url: 'https://example.org/en/speeches/a-speech', inLanguage: 'en' }],
    })
    expect(thing).not.toHaveProperty('translationOfWork')
    expect(thing).not.toHaveProperty('translator')
  })

  it('is the original where it is not translated', () => {
    const at = { ...originalAt('/speeches/a-speech'), locale: 'de' as const }
    expect(speechThing(sample.speech, null, at)).toMatchObject({
      '@id': 'https://example.org/zh-Hans/speeches/a-speech#main',
      inLanguage: 'zh-Hans',
    })
  })
})
