'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { grantFor, type Role } from '@/domain/permissions'
import { useTranslatingWords } from './use-translating-words'

/** The way to the translations in the panel's menu, for those who may read all catalogues. */
export function TranslatingLink() {
  const { user } = useAuth<{ id: string; roles?: Role[]; collection: 'users' }>()
  const { config } = useConfig()
  const pathname = usePathname()
  const { say } = useTranslatingWords()
  if (!user || grantFor(user.roles ?? [], 'translations', 'read') !== 'all') return null
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/translating' })
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-translating"
      prefetch={false}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('nav')}</span>
    </Link>
  )
}
