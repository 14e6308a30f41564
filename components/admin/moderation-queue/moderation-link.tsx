'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { grantFor, type Role } from '@/domain/permissions'
import { useWords } from './use-words'

/** The way to the queue in the panel's menu, for those who may read all signatures. */
export function ModerationLink() {
  const { user } = useAuth<{ id: string; roles?: Role[]; collection: 'users' }>()
  const { config } = useConfig()
  const pathname = usePathname()
  const { say } = useWords()
  const roles = user?.roles ?? []
  if (!user || grantFor(roles, 'signatories', 'read') !== 'all') return null
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/moderation' })
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-moderation"
      prefetch={false}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('title')}</span>
    </Link>
  )
}
