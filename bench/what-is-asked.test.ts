import { describe, expect, it } from 'vitest'
import { whatIsAsked } from './what-is-asked.mjs'

describe('whatIsAsked', () => {
  it('names what is done and the tables', () => {
    expect(whatIsAsked('select "id" from "campaigns" "campaigns" where "id" = ?')).toBe(
      'select campaigns',
    )
    expect(
      whatIsAsked(
        'select distinct "a"."id" from "news_items" left join "news_items_rels" "x" on 1',
      ),
    ).toBe('select distinct news_items with news_items_rels')
    expect(whatIsAsked('select count(*) from "signatories" where 1')).toBe('count signatories')
    expect(whatIsAsked('update "users" set "a" = 1')).toBe('update users')
  })
  it('leaves commands of MongoDB as they are', () =>
    expect(whatIsAsked('aggregate news-items')).toBe('aggregate news-items'))
})
