/** A list as somebody pastes it, and what it says: number, abbreviation, name, native name, country, and what else. */
export type Shape = { shape: string; text: string; says: readonly Said[]; date?: string }
export type Said = readonly [
  number: number | null,
  abbreviation: string | null,
  name: string,
  native: string | null,
  country: string | null,
  more?: Readonly<Record<string, unknown>>,
]

const person = { kind: 'person' } as const

/** Lists of organisations and people that do not exist, in the shapes in which real ones are written. */
export const shapes: readonly Shape[] = [
  {
    shape: 'numbers with brackets, "Name, Country"',
    text: '1) Harbour Workers Union, Kenya\n2) Weavers’ League of Mothers, Bangladesh\n3) Red Lamp Collective, Peru',
    says: [
      [1, null, 'Harbour Workers Union', null, 'KE'],
      [2, null, 'Weavers’ League of Mothers', null, 'BD'],
      [3, null, 'Red Lamp Collective', null, 'PE'],
    ],
  },
  {
    shape: 'numbers in brackets, "Name (Country)"',
    text: '(1) Harbour Workers Union (Kenya)\n(2) Liga de Costureras (Bolivia)\n(3) Tin Miners Federation (DR Congo)',
    says: [
      [1, null, 'Harbour Workers Union', null, 'KE'],
      [2, null, 'Liga de Costureras', null, 'BO'],
      [3, null, 'Tin Miners Federation', null, 'CD'],
    ],
  },
  {
    shape: 'numbers with № and a dash before the country',
    text: '№ 1 Союз швей – Russia\n№ 2 Профсоюз грузчиков – Україна\n№ 3 Harbour Workers Union - UK',
    says: [
      [1, null, 'Союз швей', null, 'RU'],
      [2, null, 'Профсоюз грузчиков', null, 'UA'],
      [3, null, 'Harbour Workers Union', null, 'GB'],
    ],
  },
  {
    shape: 'bullets of all kinds',
    text: '• Harbour Workers Union, Kenya\n– Weavers’ League, Bangladesh\n* Red Lamp Collective, Peru\n- Tin Miners Federation, Bolivia\n\uf0b7 Lighthouse Keepers Union, Chile\n▪ Salt Workers Committee, India',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Weavers’ League', null, 'BD'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, null, 'Tin Miners Federation', null, 'BO'],
      [null, null, 'Lighthouse Keepers Union', null, 'CL'],
      [null, null, 'Salt Workers Committee', null, 'IN'],
    ],
  },
  {
    shape: 'one a line, plain',
    text: 'Harbour Workers Union, Kenya\nRed Lamp Collective, Lima, Peru\nTin Miners Federation (TMF), Bolivia\nComité de Mères, Senegal',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE', { city: 'Lima' }],
      [null, 'TMF', 'Tin Miners Federation', null, 'BO'],
      [null, null, 'Comité de Mères', null, 'SN'],
    ],
  },
  {
    shape: 'countries as headings, with counts and capitals',
    text: 'Signatories\n\nKENYA (2)\nHarbour Workers Union\nTea Pickers Association\n\nPERU:\nRed Lamp Collective\n\n**Türkei**\nLimon İşçileri Sendikası\n',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Tea Pickers Association', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, null, 'Limon İşçileri Sendikası', null, 'TR'],
    ],
  },
  {
    shape: 'countries as headings over numbers that go on',
    text: 'Bangladesh\n1. Weavers’ League\n2. Jute Mill Workers Union\nIndia\n3. Salt Workers Committee\n4. Nurses’ Forum (NF)',
    says: [
      [1, null, 'Weavers’ League', null, 'BD'],
      [2, null, 'Jute Mill Workers Union', null, 'BD'],
      [3, null, 'Salt Workers Committee', null, 'IN'],
      [4, 'NF', 'Nurses’ Forum', null, 'IN'],
    ],
  },
  {
    shape: 'countries as headings over numbers that start again',
    text: 'Kenya\n1. Harbour Workers Union\n2. Tea Pickers Association\n\nPeru\n1. Red Lamp Collective\n2. Unión de Pescadores',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Tea Pickers Association', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, null, 'Unión de Pescadores', null, 'PE'],
    ],
  },
  {
    shape: '"Country: Name; Name"',
    text: 'Kenya: Harbour Workers Union; Tea Pickers Association (TPA)\nGermany: Bund der Drucker\nSouth Africa: Miners Forum; Dockers Forum; Nurses Forum',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, 'TPA', 'Tea Pickers Association', null, 'KE'],
      [null, null, 'Bund der Drucker', null, 'DE'],
      [null, null, 'Miners Forum', null, 'ZA'],
      [null, null, 'Dockers Forum', null, 'ZA'],
      [null, null, 'Nurses Forum', null, 'ZA'],
    ],
  },
  {
    shape: 'a table from a word processor, with a head, columns in any order',
    text: 'Country\tName\tAbbreviation\tNo.\nKenya\tHarbour Workers Union\tHWU\t1\nPeru\tColectivo Lámpara Roja\tCLR\t2\nBolivia\tTin Miners Federation\t\t3',
    says: [
      [1, 'HWU', 'Harbour Workers Union', null, 'KE'],
      [2, 'CLR', 'Colectivo Lámpara Roja', null, 'PE'],
      [3, null, 'Tin Miners Federation', null, 'BO'],
    ],
  },
  {
    shape: 'a table without a head',
    text: '1.\tHWU\tHarbour Workers Union\tKenya\n2.\tWL\tWeavers’ League\tBangladesh\n3.\tCLR\tColectivo Lámpara Roja\tPeru\n4.\tTMF\tTin Miners Federation\tBolivia',
    says: [
      [1, 'HWU', 'Harbour Workers Union', null, 'KE'],
      [2, 'WL', 'Weavers’ League', null, 'BD'],
      [3, 'CLR', 'Colectivo Lámpara Roja', null, 'PE'],
      [4, 'TMF', 'Tin Miners Federation', null, 'BO'],
    ],
  },
  {
    shape: 'a table with native names and translations, German head',
    text: 'Nr.\tKürzel\tEigenname\tÜbersetzung\tLand\n1\tBKP\tСъюз на пекарите\tBakers’ Union\tBulgarien\n2\tLİS\tLimon İşçileri Sendikası\tLemon Workers Union\tTürkei',
    says: [
      [1, 'BKP', 'Bakers’ Union', 'Съюз на пекарите', 'BG', { nativeLanguage: 'bg' }],
      [2, 'LİS', 'Lemon Workers Union', 'Limon İşçileri Sendikası', 'TR', { nativeLanguage: 'tr' }],
    ],
  },
  {
    shape: 'a table drawn with strokes',
    text: '| # | Organisation | Pays |\n|---|:---|---|\n| 1 | Comité de Mères | Sénégal |\n| 2 | Ligue des Pêcheurs | Maroc |',
    says: [
      [1, null, 'Comité de Mères', null, 'SN'],
      [2, null, 'Ligue des Pêcheurs', null, 'MA'],
    ],
  },
  {
    shape: 'CSV with a mark of byte order, quotation marks and commas in names',
    text: '\ufeffNumber,Name,Country,Date\r\n1,"Sailors, Dockers and Lighthouse Keepers Union",Kenya,2018-10-15\r\n2,"Union ""The Lamp""",Peru,2018-10-16\r\n',
    says: [
      [
        1,
        null,
        'Sailors, Dockers and Lighthouse Keepers Union',
        null,
        'KE',
        { date: '2018-10-15' },
      ],
      [2, null, 'Union "The Lamp"', null, 'PE', { date: '2018-10-16' }],
    ],
  },
  {
    shape: 'CSV with semicolons and a Spanish head',
    text: 'Nombre;País;Ciudad;Siglas\nLiga de Costureras;Bolivia;Oruro;LC\nUnión de Pescadores;Perú;Callao;UP',
    says: [
      [null, 'LC', 'Liga de Costureras', null, 'BO', { city: 'Oruro' }],
      [null, 'UP', 'Unión de Pescadores', null, 'PE', { city: 'Callao' }],
    ],
  },
  {
    shape: 'semicolons without a head',
    text: 'Harbour Workers Union;Kenya\nRed Lamp Collective;Peru\nTin Miners Federation;Bolivia',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, null, 'Tin Miners Federation', null, 'BO'],
    ],
  },
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
  {
    shape: 'broken lines, with hyphens that stay and hyphens that go',
    text: '1. Union of Sailors, Dockers and Light-\nhouse Keepers of the Northern\nHarbours, Kenya\n2. Revolutionary Marxist-\nLeninist League, Peru\n3. Lighthouse Workers Union,\nChile',
    says: [
      [
        1,
        null,
        'Union of Sailors, Dockers and Lighthouse Keepers of the Northern Harbours',
        null,
        'KE',
      ],
      [2, null, 'Revolutionary Marxist-Leninist League', null, 'PE'],
      [3, null, 'Lighthouse Workers Union', null, 'CL'],
    ],
  },
  {
    shape: 'blank lines between, abbreviations before gaps, translations in brackets',
    text: '1. LSH   Liga der Seeleute Hamburgs (Sailors’ League\nof Hamburg), Germany\n\n2. UPC (R)   Unión de Pescadores de Chile (rebelde) (Fishermen’s Union of Chile (rebel))\n\n 3. KG   Kızıl Gemi (Red Ship), Turkey / Kurdistan',
    says: [
      [
        1,
        'LSH',
        'Sailors’ League of Hamburg',
        'Liga der Seeleute Hamburgs',
        'DE',
        { nativeLanguage: 'de' },
      ],
      [
        2,
        'UPC (R)',
        'Fishermen’s Union of Chile (rebel)',
        'Unión de Pescadores de Chile (rebelde)',
        'CL',
      ],
      [3, 'KG', 'Red Ship', 'Kızıl Gemi', 'TR', { countryLabel: 'Turkey / Kurdistan' }],
    ],
  },
  {
    shape: 'pages of a PDF with numbers and running heads',
    text: 'List of signatories, 3 May 2019\n\n1. Harbour Workers Union, Kenya\n2. Tea Pickers Association,\nKenya\nSolidarity Appeal 2019\n- 1 -\n\f3. Red Lamp Collective, Peru\n4. Weavers’ League, Bangladesh\nSolidarity Appeal 2019\n- 2 -\n',
    date: '2019-05-03',
    says: [
      [1, null, 'Harbour Workers Union', null, 'KE'],
      [2, null, 'Tea Pickers Association', null, 'KE'],
      [3, null, 'Red Lamp Collective', null, 'PE'],
      [4, null, 'Weavers’ League', null, 'BD'],
    ],
  },
  {
    shape: 'soft hyphens, hard spaces, curly quotation marks',
    text: '1.\u00a0Har\u00adbour Workers\u00a0Union, Kenya\n2.\u00a0“Red Lamp” Collective, Peru\n3.\u00a0Tin Miners Fede\u00ad\nration, Bolivia',
    says: [
      [1, null, 'Harbour Workers Union', null, 'KE'],
      [2, null, '“Red Lamp” Collective', null, 'PE'],
      [3, null, 'Tin Miners Federation', null, 'BO'],
    ],
  },
  {
    shape: 'one paragraph with semicolons',
    text: 'Signed by: \nHarbour Workers Union, Kenya; Red Lamp Collective, Peru; Tin Miners Federation (TMF), Bolivia; Weavers’ League, Bangladesh.',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, 'TMF', 'Tin Miners Federation', null, 'BO'],
      [null, null, 'Weavers’ League', null, 'BD'],
    ],
  },
  {
    shape: 'one paragraph with commas, countries in brackets',
    text: 'Harbour Workers Union (Kenya), Red Lamp Collective (Peru), Tin Miners Federation (Bolivia), Weavers’ League (Bangladesh)',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, null, 'Red Lamp Collective', null, 'PE'],
      [null, null, 'Tin Miners Federation', null, 'BO'],
      [null, null, 'Weavers’ League', null, 'BD'],
    ],
  },
  {
    shape: 'abbreviations before dashes, and in brackets, with days and addresses of the web',
    text: 'HWU – Harbour Workers Union, Kenya, 12 March 2019\nTPA: Tea Pickers Association, Kenya (2019-04-01)\nSalt Workers Committee – SWC (India) www.saltworkers.example',
    says: [
      [null, 'HWU', 'Harbour Workers Union', null, 'KE', { date: '2019-03-12' }],
      [null, 'TPA', 'Tea Pickers Association', null, 'KE', { date: '2019-04-01' }],
      [
        null,
        'SWC',
        'Salt Workers Committee',
        null,
        'IN',
        { website: 'https://www.saltworkers.example' },
      ],
    ],
  },
  {
    shape: 'records of three lines, parted by blank ones',
    text: 'Jane Doe\nSecretary, Harbour Workers Union\nKenya\n\nJuan Pérez\nPoet\nPeru\n\nAnna Müller\nProfessor, University of Lindau\nGermany',
    says: [
      [
        null,
        null,
        'Jane Doe',
        null,
        'KE',
        { ...person, affiliation: 'Secretary, Harbour Workers Union' },
      ],
      [null, null, 'Juan Pérez', null, 'PE', { ...person, affiliation: 'Poet' }],
      [
        null,
        null,
        'Anna Müller',
        null,
        'DE',
        { ...person, affiliation: 'Professor, University of Lindau' },
      ],
    ],
  },
  {
    shape: 'flags and bold names',
    text: '🇰🇪 Kenya\n**Harbour Workers Union**\n🇵🇪 Peru\n**Red Lamp Collective** (RLC)\n',
    says: [
      [null, null, 'Harbour Workers Union', null, 'KE'],
      [null, 'RLC', 'Red Lamp Collective', null, 'PE'],
    ],
  },
  {
    shape: 'a table of people with first and last names',
    text: 'Vorname\tNachname\tBeruf\tOrt\tLand\nAnna\tMüller\tLehrerin\tLindau\tDeutschland\nJuan\tPérez\tDichter\tLima\tPeru',
    says: [
      [
        null,
        null,
        'Anna Müller',
        null,
        'DE',
        { ...person, affiliation: 'Lehrerin', city: 'Lindau' },
      ],
      [null, null, 'Juan Pérez', null, 'PE', { ...person, affiliation: 'Dichter', city: 'Lima' }],
    ],
  },
  {
    shape: 'bare numbers',
    text: '1 Harbour Workers Union, Kenya\n2 Red Lamp Collective, Peru\n3 Tin Miners Federation, Bolivia',
    says: [
      [1, null, 'Harbour Workers Union', null, 'KE'],
      [2, null, 'Red Lamp Collective', null, 'PE'],
      [3, null, 'Tin Miners Federation', null, 'BO'],
    ],
  },
  {
    shape: 'native name in brackets after the translation',
    text: '1. Bakers’ Union of Bulgaria (Съюз на пекарите)\n2. Sailors’ League (Liga der Seeleute), Germany\n3. Fishermen’s Union of Peru (Unión de Pescadores del Perú)',
    says: [
      [1, null, 'Bakers’ Union of Bulgaria', 'Съюз на пекарите', 'BG', { nativeLanguage: 'bg' }],
      [2, null, 'Sailors’ League', 'Liga der Seeleute', 'DE', { nativeLanguage: 'de' }],
      [
        3,
        null,
        'Fishermen’s Union of Peru',
        'Unión de Pescadores del Perú',
        'PE',
        { nativeLanguage: 'es' },
      ],
    ],
  },
]
