'use client'
import { JSONField } from '@payloadcms/ui'

export { JSONField as CatalogueField }
