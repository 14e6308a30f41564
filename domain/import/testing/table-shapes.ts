import type { Shape } from './shape'

/** Tables and what is parted like one. */
export const tableShapes: readonly Shape[] = [
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
]
