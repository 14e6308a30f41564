import type { Endpoint } from 'payload'
import { guarded } from '../door'
import { exportTerms } from './export-terms'
import { importTerms } from './import-terms'

/** How the glossary goes out as a file and comes in, below `/api/glossary-terms`. */
export const glossaryEndpoints: Endpoint[] = [
  { path: '/export', method: 'get', handler: guarded(exportTerms) },
  { path: '/import', method: 'post', handler: guarded(importTerms) },
]
