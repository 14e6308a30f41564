import { type AskTxt, askTxt } from './ask-txt'
import { dnsRecordFor } from './dns-record'
import { isFreeMail } from './free-mail'

/** How long all of a domain's answers are waited for, in milliseconds. */
const longest = 8000

const within = <Result>(answer: Promise<Result>, limit: number, otherwise: Result) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(resolve, limit, otherwise)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/**
 * The domain that a signatory proved to own by a TXT record, or null: no record, another one, no answer in 8 seconds, or a
 * domain where anybody gets a mailbox. Never throws.
 */
export const proveByDns = async (
  signatory: { id: string; website?: string | null | undefined },
  ask: AskTxt = askTxt,
  limit = longest,
): Promise<{ domain: string } | null> => {
  const record = dnsRecordFor(signatory.id, signatory.website)
  if (record === null || isFreeMail(record.domain)) return null
  const asked = Promise.all(record.names.map((name) => ask(name).catch(() => [])))
  const found = (await within(asked, limit, [])).flat()
  return found.some((text) => text.trim() === record.text) ? { domain: record.domain } : null
}
