/** @type {readonly [locale: string, direction: string, missing: string, broken: string][]} */
const sentences = [
  [
    'en',
    'ltr',
    'There is no page at this address.',
    'Something went wrong here. Please try again later.',
  ],
  ['zh-Hans', 'ltr', '此地址没有页面。', '服务器出错，请稍后再试。'],
  ['zh-Hant', 'ltr', '此網址沒有頁面。', '伺服器發生錯誤，請稍後再試。'],
  [
    'de',
    'ltr',
    'Unter dieser Adresse gibt es keine Seite.',
    'Hier ist etwas schiefgegangen. Bitte später noch einmal versuchen.',
  ],
  [
    'fr',
    'ltr',
    'Il n’y a pas de page à cette adresse.',
    'Une erreur s’est produite. Veuillez réessayer plus tard.',
  ],
  [
    'es',
    'ltr',
    'No hay ninguna página en esta dirección.',
    'Algo ha fallado. Vuelva a intentarlo más tarde.',
  ],
  ['ar', 'rtl', 'لا توجد صفحة على هذا العنوان.', 'حدث خطأ ما. يُرجى المحاولة مرة أخرى لاحقًا.'],
]

/**
 * The page that says what is the matter, in all the languages the site begins with, when nothing else can.
 * @param {import('./error-document.mjs').Trouble} trouble
 */
export const lastResort = (trouble) => {
  const lines = sentences.map(
    ([locale, direction, missing, broken]) =>
      `<p lang="${locale}" dir="${direction}">${trouble === 'error' ? broken : missing}</p>`,
  )
  const title = trouble === 'error' ? '500' : '404'
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${title}</title></head><body><main><h1>${title}</h1>`,
    ...lines,
    '<p><a href="/">↩</a></p></main></body></html>',
  ].join('\n')
}
