import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { grantFor } from '@/domain/permissions'
import { Overview } from '../overview/overview'
import { MyQueue } from './my-queue'

type Given = AdminViewServerProps & { path: string; children: ReactNode }

function ListView({ initPageResult, params, searchParams, path, children }: Given) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  const address = (to: string) =>
    formatAdminURL({ adminRoute: routes.admin, path: to as `/${string}` })
  const user = req.user
  if (!user)
    redirect(`${address(admin.routes.login)}?redirect=${encodeURIComponent(address(path))}`)
  if (grantFor(user.roles, 'translations', 'read') !== 'all') redirect(address('/unauthorized'))
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
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  )
}

/** The queue of a translator in the panel; who may not read all catalogues is led away. */
export function QueueView(props: AdminViewServerProps) {
  return (
    <ListView {...props} path="/translating">
      <MyQueue />
    </ListView>
  )
}

/** The overview of all translations in the panel; who may not read all catalogues is led away. */
export function OverviewView(props: AdminViewServerProps) {
  return (
    <ListView {...props} path="/translating/overview">
      <Overview />
    </ListView>
  )
}
