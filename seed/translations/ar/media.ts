import type { Pictures } from '../media'

const mark = 'رُسم لهذا العرض التجريبي؛ وليس شعار المنظمة نفسها.'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: 'رسم: صفّ من الناس بلا وجوه خلف خطّ إنتاج، أحدهم بالأحمر، ووراءهم سقف مصنع مسنّن',
    caption: 'واحد بين كثيرين: رسم من أجل عمال جياشي.',
  },
  'lectern.png': {
    alt: 'رسم: منصّة خطابة خالية في حزمة ضوء، وفوق ميكروفونيها أقواس صوت',
    caption: 'المنصّة خالية: ليس لدينا نصّ الخطبة.',
  },
  'signatures.png': {
    alt: 'رسم: سطور عليها خطوط قلم كالتوقيعات، وقلم يُتمّ آخرها بالأحمر',
    caption: 'قائمة تطول سطرًا بعد سطر.',
  },
  'wei-jingsheng-foundation.png': {
    alt: 'شعار مرسوم: جدار من كتل فيه فتحة تتّسع كالضوء الساقط',
    caption: mark,
  },
  'icor.png': {
    alt: 'شعار مرسوم: حلقة من عشر نقاط، يصل خطّ كلًّا منها بنقطة الوسط',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: 'شعار مرسوم: ميزان ساكن',
    caption: mark,
  },
}
