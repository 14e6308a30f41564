import type { Draft } from './draft'

const email = /\s*[<([]?\s*[^\s<>()[\],;@]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}]{2,24}\s*[>)\]]?/u
const address =
  /\s*[<([–-]?\s*((?:https?:\/\/|www\.)[^\s<>()[\]"“”«»]{2,300}?)(?=[.,;]?(?:[\s>)\]"“”«»]|$))[>)\]]?/iu
const domain =
  /\s*[<([]\s*((?:[\p{L}\p{N}-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s>)\]]{0,200})?)\s*[>)\]]/iu

const asAddress = (text: string): string => (/^https?:/i.test(text) ? text : `https://${text}`)

/** Takes web and e-mail addresses out of an entry. A web address is kept; an e-mail address is nobody's to publish. */
export const takeLinks = (draft: Draft): Draft => {
  let { rest } = draft
  const doubts = new Set(draft.doubts)
  if (email.test(rest)) {
    rest = rest.replace(email, '')
    doubts.add('email-left-out')
  }
  const found = address.exec(rest) ?? domain.exec(rest)
  if (!found?.[1]) return { ...draft, rest, doubts }
  return { ...draft, doubts, rest: rest.replace(found[0], ''), website: asAddress(found[1]) }
}
