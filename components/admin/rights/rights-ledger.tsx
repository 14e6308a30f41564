'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { rightsBases } from '@/domain/rights/basis'
import { underscored } from '@/domain/rights/underscored'
import { ledgerAddress } from './ledger-address'
import styles from './rights-guide.module.css'
import { textsIn } from './rights-texts'

/** The ledger of rights over the list of news: one link for each ground, for what has none, and for originals that are gone. */
export function RightsLedger() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = textsIn(i18n.translations)
  const collections = `${config.routes.admin}/collections`
  const links = [
    { href: `${collections}/news-items`, label: texts.ledgerAll },
    { href: ledgerAddress(collections, null), label: texts.noBasis },
    ...rightsBases.map((basis) => ({
      href: ledgerAddress(collections, basis),
      label: texts[`basis_${underscored(basis)}`]?.split(/[:：]/)[0],
    })),
    { href: `${collections}/link-checks?where[state][equals]=gone`, label: texts.originalsGone },
  ]
  return (
    <nav className={styles.ledger} aria-label={texts.ledger}>
      <strong>{texts.ledger}</strong>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
