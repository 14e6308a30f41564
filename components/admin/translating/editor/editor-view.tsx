import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { grantFor, type Role } from '@/domain/permissions'
import { isLocale } from '@/i18n/locales'
import { TranslationEditor } from './translation-editor'

const placeIn = (segments: unknown) => {
  const [, , of, documentId, locale] = Array.isArray(segments) ? segments.map(String) : []
  return of && documentId && isLocale(locale)
    ? { of: decodeURIComponent(of), documentId: decodeURIComponent(documentId), locale }
    : null
}

/** The editor of a translation in the panel; who may not read all catalogues is led away. */
export function EditorView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  const place = placeIn(params?.segments)
  if (place === null) notFound()
  const user = req.user
  if (!user) {
    const back = formatAdminURL({
      adminRoute: routes.admin,
      path: `/translating/edit/${place.of}/${place.documentId}/${place.locale}`,
    })
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })
    redirect(`${login}?redirect=${encodeURIComponent(back)}`)
  }
  const roles: readonly Role[] = user.roles
  if (grantFor(roles, 'translations', 'read') !== 'all')
    redirect(formatAdminURL({ adminRoute: routes.admin, path: '/unauthorized' }))
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      user={user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter>
        <TranslationEditor {...place} key={`${place.of} ${place.documentId} ${place.locale}`} />
      </Gutter>
    </DefaultTemplate>
  )
}
