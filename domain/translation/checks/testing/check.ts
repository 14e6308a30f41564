import { checkMessage } from '../check-message'
import type { CheckedMessage, CheckOptions } from '../checking'

/** Checks a translation and gives each problem as its code and, behind spaces, the values and the place it names. */
export function check(
  kind: CheckedMessage['kind'],
  msgid: string,
  msgstr: string,
  options: Partial<CheckOptions> = {},
): string[] {
  const message = { msgctxt: 'text', msgid, msgstr, kind }
  return checkMessage(message, { from: 'en', to: 'de', ...options }).map(({ code, detail, at }) =>
    [code, ...Object.values(detail ?? {}), ...(at ? [`[${msgstr.slice(...at)}]`] : [])].join(' '),
  )
}
