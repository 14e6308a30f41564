import type { Endpoint } from 'payload'
import { colleagues } from '../claims/colleagues'
import { guarded } from '../door'
import { beginTranslation, ofDocument } from '../overview/of-document'
import { overview } from '../overview/overview'
import { overviewCsv } from '../overview/overview-csv'
import { myQueue } from './my-queue'

/** What queue, overview and the tab of a document ask for. */
export const queueEndpoints: Endpoint[] = [
  { path: '/my-queue', method: 'get', handler: guarded(myQueue) },
  { path: '/overview', method: 'get', handler: guarded(overview) },
  { path: '/overview.csv', method: 'get', handler: guarded(overviewCsv) },
  { path: '/of', method: 'get', handler: guarded(ofDocument) },
  { path: '/of/begin', method: 'post', handler: guarded(beginTranslation) },
  { path: '/desk/colleagues', method: 'get', handler: guarded(colleagues) },
]
