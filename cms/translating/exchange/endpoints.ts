import type { Endpoint } from 'payload'
import { guarded } from '../door'
import { sendExport } from './export/send-export'
import { takeImport } from './import/take-import'

/** Translations out in files and back in, below `/api/translations`. */
export const exchangeEndpoints: Endpoint[] = [
  { path: '/export', method: 'get', handler: guarded(sendExport) },
  { path: '/import', method: 'post', handler: guarded(takeImport) },
]
