import type { Shape } from './shape'

const person = { kind: 'person' } as const

/** Lines that are broken, pages of a PDF, paragraphs, records and signs. */
export const brokenShapes: readonly Shape[] = [
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
