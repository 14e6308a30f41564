import type { CampaignNews, DigestNews } from '../news'

export const news: CampaignNews & DigestNews = {
  'jiashi-workers-begin-to-organise': {
    headline: 'عمال جياشي يبدؤون تنظيم أنفسهم',
    summary:
      'في مايو ٢٠١٨ يبدأ عمال شركة جياشي للتكنولوجيا في شنتشن نضالهم من أجل نقابة خاصة بهم. وتاريخ هذا المدخل هو تاريخ الحدث كما يورده نداء ICOR.',
  },
  'icor-supports-the-jiashi-workers': {
    headline: 'ICOR تنحاز إلى عمال جياشي',
    summary:
      'تنشر ICOR نداءً يتضمن ثلاثة مطالب، وتدعو منظماتها الأعضاء إلى تنظيم التضامن، وتعرض نقل الرسائل. لا يحمل النداء تاريخًا؛ وتُستنتج السنة من قائمة الموقّعين.',
  },
  'twenty-five-organisations-have-signed': {
    headline: 'خمس وعشرون منظمة وقّعت',
    summary:
      'حتى ١٥ أكتوبر ٢٠١٨ بلغ عدد الموقّعين على النداء من أجل عمال جياشي ٢٥، من مصر إلى بيرو. ويحتفظ السجلّ بالترتيب والأرقام التي تدرجهم بها ICOR.',
  },
  'two-chinese-labor-leaders-get-prison-terms': {
    headline: 'السجن لقياديَّين عماليَّين صينيَّين',
    summary:
      'يقول العنوان إن قياديَّين عماليَّين صينيَّين حُكم عليهما بالسجن. وتورد صفحة المؤسسة التقرير مرتين، مرة بلا تاريخ ومرة بتاريخ ١٠ مايو ٢٠٠٣؛ وهو مذكور هنا مرة واحدة.',
  },
  'millions-of-laid-off-urban-workers-are-getting-angry': {
    headline: 'غضب متزايد لدى ملايين العمال المسرَّحين في المدن',
    summary:
      'عن الغضب المتزايد لدى عمال المدن الذين فقدوا وظائفهم. تطبع القائمة التاريخ هكذا: 11/06/2002؛ وهو في صحيفة أمريكية ٦ نوفمبر.',
  },
  'china-rust-belt-workers-besiege-city-government': {
    headline: 'عمال «حزام الصدأ» الصيني يحاصرون حكومة المدينة',
    summary:
      'تقرير وكالة أنباء عن عمال تجمّعوا أمام مقر حكومة مدينة في المنطقة الصناعية القديمة في الصين في مارس ٢٠٠٢.',
    'rights.notice': 'Copyright 2002 REUTERS',
  },
  'laid-off-chinese-protest-en-masse': {
    headline: 'صينيون مسرَّحون من العمل يحتجّون جماعيًا',
    summary: 'تقرير وكالة أنباء عن احتجاجات واسعة قام بها من فقدوا عملهم، مارس ٢٠٠٢.',
    'rights.notice': 'Copyright 2002 THE ASSOCIATED PRESS',
  },
}
