import { isFreeMail } from './free-mail'
import { domainOfAddress, domainOfWebsite } from './registrable-domain'

type Asked = { email?: string | null | undefined; website?: string | null | undefined }

/**
 * What an organisation's e-mail address says of its website: of the `same` registrable domain, which proves that it speaks
 * for it; that it `differs`; that it is at a provider where anybody gets one (`free`); or nothing (`none`), where one of
 * the two has no domain of its own. `domain` is the website's.
 */
export const compareDomains = ({ email, website }: Asked) => {
  const own = domainOfWebsite(website)
  const address = domainOfAddress(email)
  const mailHost = email?.slice(email.lastIndexOf('@') + 1).toLowerCase() ?? ''
  if (email && (isFreeMail(mailHost) || (address !== null && isFreeMail(address))))
    return { mail: 'free', domain: own } as const
  if (own === null || address === null) return { mail: 'none', domain: own } as const
  return { mail: own === address && !isFreeMail(own) ? 'same' : 'differs', domain: own } as const
}

/** The domain by which an e-mail address proves that it speaks for a website's owner, or null if it does not. */
export const proveByDomain = (asked: Asked): { domain: string } | null => {
  const { mail, domain } = compareDomains(asked)
  return mail === 'same' && domain !== null ? { domain } : null
}
