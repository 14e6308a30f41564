'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { grantFor, type Role } from '@/domain/permissions'
import { useImportWords } from './use-import-words'

/** The way to the import in the panel's menu, for those who may import. */
export function ImportLink() {
  const { user } = useAuth<{ id: string; roles?: Role[]; collection: 'users' }>()
  const { config } = useConfig()
  const pathname = usePathname()
  const { say } = useImportWords()
  if (!user || grantFor(user.roles ?? [], 'imports', 'read') !== 'all') return null
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/import' })
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-import"
      prefetch={false}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('title')}</span>
    </Link>
  )
}
