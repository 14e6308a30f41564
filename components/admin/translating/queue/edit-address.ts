import { formatAdminURL } from 'payload/shared'
import type { WorkPlace } from '@/domain/translation/desk/desk'

/** Where a translation is worked on in the panel. */
export const editAddress = (adminRoute: string, { of, documentId, locale }: WorkPlace): string =>
  formatAdminURL({
    adminRoute,
    path: `/translating/edit/${encodeURIComponent(of)}/${encodeURIComponent(documentId)}/${locale}`,
  })
