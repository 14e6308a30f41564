import { expect, it } from 'vitest'
import { newsWords } from './news-items'
import { newsOfTopics } from './topics'

it.each(Object.entries(newsOfTopics))('knows every news item that is about %s', (_, slugs) => {
  expect(slugs.length).toBeGreaterThan(0)
  expect(Object.keys(newsWords)).toEqual(expect.arrayContaining([...slugs]))
})
