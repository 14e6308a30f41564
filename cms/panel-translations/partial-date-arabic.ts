import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'

// Digits after Arabic letters run right to left at each hyphen; isolated from left to right they keep their order.
const ltr = (written: string) => `\u2066${written}\u2069`

/** What the panel says about dates in Arabic. */
export const partialDateArabic: PartialDateTexts = {
  words: {
    uncertain: '{date} (غير مؤكد)',
    approximate: 'نحو {date}',
    uncertainAndApproximate: 'نحو {date} (غير مؤكد)',
    monthUnknown: '{date}، الشهر غير معروف',
    dayUnknown: '{date}، اليوم غير معروف',
    monthAndDayUnknown: '{date}، الشهر واليوم غير معروفين',
    decade: 'عقد {year}',
    century: 'بين {first} و{last}',
    spring: 'ربيع {year}',
    summer: 'صيف {year}',
    autumn: 'خريف {year}',
    winter: 'شتاء {year}',
    fromTo: 'من {start} إلى {end}',
    openEnd: 'من {start}، والنهاية مفتوحة',
    unknownEnd: 'من {start}، والنهاية غير معروفة',
    openStart: 'حتى {end}، والبداية مفتوحة',
    unknownStart: 'حتى {end}، والبداية غير معروفة',
  },
  problems: {
    empty: `لا يوجد تاريخ بعد. اكتب السنة على الأقل، مثل ${ltr('2002')}.`,
    notADate: `«${ltr('{part}')}» ليس تاريخًا يمكن قراءته. اكتبه هكذا: ${ltr('2002')} أو ${ltr('2002-11')} أو ${ltr('2002-11-08')}.`,
    hasTime: `احذف الساعة: يكفي ${ltr('2002-11-08')}.`,
    yearNotFourDigits: `اكتب السنة بأربعة أرقام: ${ltr('2002')}، أو ${ltr('0987')} لسنة قديمة.`,
    yearOutOfRange: `لا يمكن حفظ سوى السنوات من ${ltr('0001')} إلى ${ltr('9999')}. راجع السنة في «${ltr('{part}')}».`,
    wrongOrder: `اكتب السنة أولًا ثم الشهر واليوم، وبينها شرطات: ${ltr('2002-11-08')}.`,
    needsTwoDigits: `اكتب كلًّا من الشهر واليوم برقمين: ${ltr('2002-01-08')}.`,
    noSuchMonth: `لا يوجد شهر ${ltr('{part}')}. الأشهر من ${ltr('01')} إلى ${ltr('12')}؛ وبعد السنة وحدها يدل ${ltr('21')} على الربيع و${ltr('24')} على الشتاء.`,
    noSuchDay: `لا يوجد في التقويم يوم ${ltr('{part}')}. راجع اليوم والشهر.`,
    unspecifiedNotAtEnd: `يدل ${ltr('X')} على المجهول، ولا يأتي إلا في الآخر: ${ltr('200X')}، ${ltr('20XX')}، ${ltr('2002-XX')}، ${ltr('2002-11-XX')}.`,
    decadeInWords: `اكتب العقد بحرف ${ltr('X')} مكان رقمه الأخير: ${ltr('198X')} لعقد ${ltr('1980')}.`,
    qualifierNotAtEnd: `ضع علامة واحدة في الآخر تمامًا: ${ltr('?')} لغير المؤكد، و${ltr('~')} للتقريبي، و${ltr('%')} لكليهما، كما في ${ltr('2002-11~')}.`,
    intervalNeedsSlash: `ضع شرطة مائلة بين البداية والنهاية: ${ltr('1999/2003')}.`,
    intervalParts: `للفترة تاريخان بينهما شرطة مائلة واحدة: ${ltr('1999/2003')}.`,
    intervalWithoutDate: `تحتاج الفترة إلى تاريخ في أحد طرفيها على الأقل: ${ltr('2002/..')} إذا كانت مستمرة، و${ltr('2002/')} إذا كانت نهايتها غير معروفة.`,
    intervalBackwards: 'تنتهي الفترة قبل أن تبدأ. ضع التاريخ الأسبق أولًا.',
  },
  field: {
    placeholder: `مثل ${ltr('2002-11-08')}`,
    reads: 'يُقرأ: {date}',
    examples: 'كيف تكتب ما هو معروف من التاريخ',
    exampleWritten: 'اكتب',
    exampleMeaning: 'للدلالة على',
  },
}
