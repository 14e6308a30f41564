import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type GovernedSlug, grantFor, type Operation, type Role } from '@/domain/permissions'
import { ModerationQueue } from './moderation-queue'

const mayAll = (roles: readonly Role[], operation: Operation): boolean =>
  (['signatories', 'solidarity-messages'] as const satisfies readonly GovernedSlug[]).every(
    (slug) => grantFor(roles, slug, operation) === 'all',
  )

/** The queue of moderation in the panel; who may not read all signatures is led away, who may not change them only looks. */
export function ModerationView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { adminRoute, login } = {
    adminRoute: req.payload.config.routes.admin,
    login: req.payload.config.admin.routes.login,
  }
  const user = req.user
  if (!user) {
    const back = formatAdminURL({ adminRoute, path: '/moderation' })
    redirect(`${formatAdminURL({ adminRoute, path: login })}?redirect=${encodeURIComponent(back)}`)
  }
  const roles: readonly Role[] = user.roles
  if (!mayAll(roles, 'read')) redirect(formatAdminURL({ adminRoute, path: '/unauthorized' }))
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
        <ModerationQueue canDecide={mayAll(roles, 'update')} />
      </Gutter>
    </DefaultTemplate>
  )
}
