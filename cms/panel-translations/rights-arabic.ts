import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in Arabic. */
export const rightsArabic: RightsTexts = {
  ledger: 'سجل الحقوق',
  ledgerAll: 'الكل',
  noBasis: 'بلا أساس بعد',
  originalsGone: 'أصول لم تعد موجودة',
  field_publication: 'جهة النشر',
  field_authors: 'المؤلفون',
  field_published: 'تاريخ الصدور',
  field_basis: 'الأساس',
  field_proof: 'الإثبات',
  field_proofFile: 'الإثبات ملفًا',
  field_licenceName: 'اسم الرخصة',
  field_originalUrl: 'عنوان الأصل',
  field_excerpt: 'المقتطف',
  field_archivedCopy: 'النسخة المحفوظة',
  problem_sourceMissing: 'اذكر الجهة التي نُشر فيها، أو أعطِ عنوان الأصل.',
  problem_authorMissing: 'اذكر المؤلفين، أو علّم أن المصدر لا يذكر أحدًا.',
  problem_dateMissing: 'اذكر تاريخ صدوره بقدر ما هو معروف: السنة وحدها تكفي.',
  problem_basisMissing: 'اختر الأساس الذي يُعرض بناءً عليه.',
  problem_proofMissing: 'قل أين يمكن التحقق من هذا الأساس، أو أرفق الإثبات ملفًا.',
  problem_licenceNameMissing: 'اذكر اسم الرخصة.',
  problem_licenceNotCreativeCommons:
    'اذكر رخصة من رخص المشاع الإبداعي مثل «\u2066CC BY 4.0\u2069»، أو اختر أساسًا آخر.',
  problem_originalUrlMissing: 'أعطِ عنوان الأصل: الرابط وحده يحتاج إليه.',
  problem_excerptMissing: 'انقل المقطع المقتبس، أو اختر أساسًا آخر.',
  problem_excerptTooLong: 'اختصر المقتطف: فهو أطول مما يجوز للاقتباس.',
  problem_excerptNotAllowed: 'احذف المقتطف: هذا الأساس لا يسمح بأي مقتطف.',
  problem_copyIsPublic: 'هذا الأساس لا يسمح بنسخة علنية: اسحب الوثيقة، أو اختر أساسًا آخر.',
  copyForbidden:
    'اترك هذه الوثيقة غير منشورة أو غيّر أساس الخبر أولًا. الخبر المنشور «{headline}» يحتفظ بالوثيقة نسخةً محفوظة وأساسه لا يسمح بنسخة علنية.',
  problem_proofIsPublic:
    'الإثبات يذكر أسماء أشخاص وهو لفريق العمل وحده: اسحب الوثيقة، أو أرفق ملفًا آخر.',
  proofForbidden:
    'اترك هذه الوثيقة غير منشورة. الخبر «{headline}» يحتفظ بها إثباتًا لأساسه ولا يرى الإثباتات إلا فريق العمل.',
  bulk: 'لم يُنشر: {headline}. {problems}',
  basis_own_work: 'عمل خاص بنا',
  basis_licence: 'رخصة',
  basis_permission: 'إذن',
  basis_quotation: 'اقتباس',
  basis_link_only: 'رابط فقط',
  basis_citation: 'إشارة: العنوان وملخص بكلماتنا، ولا شيء من الأصل',
  basis_public_domain: 'ملكية عامة',
  basis_creative_commons: 'المشاع الإبداعي',
  demands_own_work:
    'كتبه أو أعدّه ناشرو هذا الموقع. لا يحتاج إلى شيء آخر. يُسمح بمقتطفات من أي طول وبنسخة علنية.',
  demands_licence:
    'يحتاج إلى اسم الرخصة وإثبات: عقد أو رسالة أو عنوان. يُسمح بمقتطفات من أي طول وبنسخة علنية.',
  demands_permission:
    'يحتاج إلى إثبات الإذن: من أعطاه ومتى ولأي شيء، كتابةً أو ملفًا. يُسمح بمقتطفات من أي طول وبنسخة علنية.',
  demands_quotation: 'يحتاج إلى المقطع المقتبس، ولا يتجاوز الحد. لا نسخة علنية.',
  demands_link_only: 'يحتاج إلى عنوان الأصل. لا مقتطف ولا نسخة علنية.',
  demands_citation: 'لا يحتاج إلى شيء آخر. يعرض العنوان وملخصًا بكلماتكم؛ لا مقتطف ولا نسخة علنية.',
  demands_public_domain:
    'يحتاج إلى سبب كون العمل حرًّا: سنة وفاة المؤلف أو قانون أو تنازل. يُسمح بمقتطفات من أي طول وبنسخة علنية.',
  demands_creative_commons:
    'يحتاج إلى الرخصة مع إصدارها، مثل «\u2066CC BY 4.0\u2069»، وهي تُعرض مع الخبر. يُسمح بمقتطفات من أي طول وبنسخة علنية.',
  guide: 'قبل أن يُنشر',
  chooseBasis: 'اختر أساسًا أدناه، وسيُذكر هنا ما يتطلبه.',
  ready: 'لا ينقص شيء: يمكن نشر هذا الخبر.',
  missing: 'ما بقي، وكذلك للنشر المجدول:',
  length:
    'في المقتطف {words} كلمة و{characters} حرفًا صينيًا أو يابانيًا. يجوز للاقتباس {mostWords} كلمة أو {mostCharacters} حرفًا، ونصيب من كل منهما إن جمعهما.',
}
