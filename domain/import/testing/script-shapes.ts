import type { Shape } from './shape'

const person = { kind: 'person' } as const

/** People, and lists in scripts other than Latin. */
export const scriptShapes: readonly Shape[] = [
  {
    shape: 'people with what they do and where',
    text: '1. Jane Doe, Secretary, Transport Workers Union, Kenya\n2. Prof. Dr. Anna Müller, University of Lindau, Germany\n3. Maria Rossi – FIOM-XY, Italy\n4. Carlos Ruiz (journalist), Mexico\n5. Ms. Amina Osei, Accra, Ghana',
    says: [
      [
        1,
        null,
        'Jane Doe',
        null,
        'KE',
        { ...person, affiliation: 'Secretary, Transport Workers Union' },
      ],
      [
        2,
        null,
        'Prof. Dr. Anna Müller',
        null,
        'DE',
        { ...person, affiliation: 'University of Lindau' },
      ],
      [3, null, 'Maria Rossi', null, 'IT', { ...person, affiliation: 'FIOM-XY' }],
      [4, null, 'Carlos Ruiz', null, 'MX', { ...person, affiliation: 'journalist' }],
      [5, null, 'Ms. Amina Osei', null, 'GH', { ...person, city: 'Accra' }],
    ],
  },
  {
    shape: 'organisations, then individuals, under headings',
    text: 'Organisations:\n- Harbour Workers Union, Kenya\n- Red Lamp Collective, Peru\n\nIndividuals:\n- Jane Doe, Kenya\n- Juan Pérez, poet, Peru',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE', { kind: 'organization' }],
      [null, null, 'Red Lamp Collective', null, 'PE', { kind: 'organization' }],
      [null, null, 'Jane Doe', null, 'KE', person],
      [null, null, 'Juan Pérez', null, 'PE', { ...person, affiliation: 'poet' }],
    ],
  },
  {
    shape: 'Arabic, with Arabic digits and commas',
    text: 'الموقعون:\n١. اتحاد عمال الميناء، تونس\n٢. نقابة الخياطات (ن خ)، المغرب\n٣. رابطة النساجين، مصر',
    says: [
      [1, null, 'اتحاد عمال الميناء', null, 'TN'],
      [2, null, 'نقابة الخياطات (ن خ)', null, 'MA'],
      [3, null, 'رابطة النساجين', null, 'EG'],
    ],
  },
  {
    shape: 'Arabic with hyphens after numbers, translations in brackets, country from the name',
    text: '1- الاتحاد التونسي لعمال الميناء (Tunisian Harbour Workers Union)\n2- نقابة النساجين - لبنان\n3- جمعية الصيادين المصرية',
    says: [
      [
        1,
        null,
        'Tunisian Harbour Workers Union',
        'الاتحاد التونسي لعمال الميناء',
        'TN',
        { nativeLanguage: 'ar' },
      ],
      [2, null, 'نقابة النساجين', null, 'LB'],
      [3, null, 'جمعية الصيادين المصرية', null, 'EG'],
    ],
  },
  {
    shape: 'Persian digits',
    text: '۱- سندیکای کارگران بندر، ایران\n۲- کانون بافندگان، افغانستان',
    says: [
      [1, null, 'سندیکای کارگران بندر', null, 'IR'],
      [2, null, 'کانون بافندگان', null, 'AF'],
    ],
  },
  {
    shape: 'Hebrew',
    text: '1. ארגון עובדי הנמל, ישראל\n2. איגוד האורגים (Weavers’ Union), ישראל',
    says: [
      [1, null, 'ארגון עובדי הנמל', null, 'IL'],
      [2, null, 'Weavers’ Union', 'איגוד האורגים', 'IL', { nativeLanguage: 'he' }],
    ],
  },
  {
    shape: 'Chinese, full width',
    text: '联署团体：\n１、港口工人联合会（中国）\n２、纺织女工小组（Weaving Women Group），香港\n３、日本灯台労働組合',
    says: [
      [1, null, '港口工人联合会', null, 'CN'],
      [2, null, 'Weaving Women Group', '纺织女工小组', 'HK', { nativeLanguage: 'zh-Hant' }],
      [3, null, '日本灯台労働組合', null, 'JP'],
    ],
  },
  {
    shape: 'Chinese people in one line',
    text: '签名：\n王小明、李大海、张三丰、陈静',
    says: [
      [null, null, '王小明', null, null, person],
      [null, null, '李大海', null, null, person],
      [null, null, '张三丰', null, null, person],
      [null, null, '陈静', null, null, person],
    ],
  },
]
