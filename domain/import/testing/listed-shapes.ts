import type { Shape } from './shape'

/** Numbers, bullets, plain lines, and countries as headings. */
export const listedShapes: readonly Shape[] = [
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
]
