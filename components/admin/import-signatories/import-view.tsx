import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { grantFor, type Role } from '@/domain/permissions'
import { ImportDesk } from './import-desk'

/** Importing lists of signatories in the panel; who may not is led away. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  const user = req.user
  if (!user) {
    const back = formatAdminURL({ adminRoute, path: '/import' })
    const path = req.payload.config.admin.routes.login
    redirect(`${formatAdminURL({ adminRoute, path })}?redirect=${encodeURIComponent(back)}`)
  }
  const roles: readonly Role[] = user.roles
  if (grantFor(roles, 'imports', 'read') !== 'all')
    redirect(formatAdminURL({ adminRoute, path: '/unauthorized' }))
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
        <ImportDesk />
      </Gutter>
    </DefaultTemplate>
  )
}
