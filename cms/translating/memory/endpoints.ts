import type { Endpoint } from 'payload'
import { guarded } from '../door'
import { suggestions, suggestionsForLong } from './suggestions'

/** What translators are told while they work on a segment: earlier translations and the glossary. Nothing is changed by it. */
export const memoryEndpoints: Endpoint[] = [
  { path: '/suggestions', method: 'get', handler: guarded(suggestions) },
  { path: '/suggestions', method: 'post', handler: guarded(suggestionsForLong) },
]
