import { direction } from '@/domain/language-tag/direction'
import type { Locale } from '@/i18n/locales'
import type { Mail, Passage } from './kinds'

/** A mail as it is handed to whoever sends it. */
export type WrittenMail = { subject: string; text: string; html: string }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const lines = (text: string): string => escaped(text).replaceAll(/\r\n?|\n/g, '<br>')

const font = "font:17px/1.6 Georgia,'Noto Serif','Noto Naskh Arabic','Songti SC',serif"

const passageAsHtml = (passage: Passage, copy: string): string => {
  switch (passage.kind) {
    case 'text':
      return `<p style="margin:0 0 1em">${lines(passage.text)}</p>`
    case 'quote':
      return `<blockquote dir="auto" style="margin:0 0 1em;padding-inline-start:1em;border-inline-start:3px solid #d9d1c1">${lines(passage.text)}</blockquote>`
    case 'link': {
      const address = escaped(passage.address)
      return `<p style="margin:0 0 .5em"><a href="${address}" style="color:#1c3f75;font-weight:bold">${escaped(passage.label)}</a></p>
<p style="margin:0 0 1.5em;font-size:14px">${escaped(copy)}<br><span dir="ltr" style="word-break:break-all">${address}</span></p>`
    }
  }
}

const passageAsText = (passage: Passage): string =>
  passage.kind === 'link'
    ? `${passage.label}\n${passage.address}`
    : passage.kind === 'quote'
      ? passage.text.replaceAll(/^|\r\n?|\n/g, (end) => (end === '' ? '> ' : '\n> '))
      : passage.text

/** One line without control characters: nothing in it can begin another header (RFC 5322, 2.2). */
export const headerText = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/**
 * Writes a mail in plain text and in HTML that needs nothing from anywhere: no pictures, no style sheets, no trackers.
 * `copy` introduces each address where it can be copied.
 */
export const writeMail = (
  { subject, passages, foot }: Mail,
  { locale, copy }: { locale: Locale; copy: string },
): WrittenMail => {
  const dir = direction(locale)
  const title = headerText(subject)
  const small = foot.map((line) => `<p style="margin:0 0 .3em">${lines(line)}</p>`).join('\n')
  return {
    subject: title,
    text: `${[...passages.map(passageAsText), '-- ', foot.join('\n')].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
</head>
<body dir="${dir}" style="margin:0;padding:1.5em;background:#fffdf7;color:#17212e">
<div dir="${dir}" lang="${locale}" style="max-width:36em;margin:0 auto;text-align:start;${font}">
${passages.map((passage) => passageAsHtml(passage, copy)).join('\n')}
<div style="margin-top:2em;padding-top:1em;border-top:1px solid #d9d1c1;font-size:14px;color:#4b5563">
${small}
</div>
</div>
</body>
</html>
`,
  }
}
