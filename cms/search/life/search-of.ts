import type { Payload } from 'payload'
import { inProcess } from '../../signatures/in-process'
import { SiteSearch } from './site-search'

/** The search of a site: one in each process, empty until it is asked. */
export const searchOf = (payload: Payload): SiteSearch => {
  const all = inProcess('site-search', () => new WeakMap<object, SiteSearch>())
  const search = all.get(payload.db) ?? new SiteSearch(payload)
  all.set(payload.db, search)
  return search
}
