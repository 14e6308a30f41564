import type { Locale } from '@/i18n/locales'
import type { TopicSlug, topicWords } from '../topics'
import type { InFull } from '../words'

/** The topics of the digest in every other language, all in full. */
export const topicTranslations: Readonly<
  Record<Exclude<Locale, 'en'>, { [Slug in TopicSlug]: InFull<(typeof topicWords)[Slug]> }>
> = {
  'zh-Hans': {
    'strikes-and-protests': {
      name: '罢工与抗议',
      description: '停工、上街或包围机关的工人。',
    },
    'arrests-and-trials': {
      name: '逮捕与审判',
      description: '遭拘押、受审或被判刑的工人和工人代表。',
    },
    'lay-offs-and-pay': {
      name: '裁员与工资',
      description: '失去的工作，被削减或拖欠的工资，以及人们的境遇。',
    },
    'health-and-safety': {
      name: '职业健康与安全',
      description: '工作中的事故、中毒和过劳。',
    },
    'freedom-of-association': {
      name: '结社自由',
      description: '自建工会的工人，以及声援他们的人。',
    },
  },
  'zh-Hant': {
    'strikes-and-protests': {
      name: '罷工與抗議',
      description: '停工、上街或包圍機關的工人。',
    },
    'arrests-and-trials': {
      name: '逮捕與審判',
      description: '遭拘押、受審或被判刑的工人和工人代表。',
    },
    'lay-offs-and-pay': {
      name: '裁員與工資',
      description: '失去的工作，被削減或拖欠的工資，以及人們的境遇。',
    },
    'health-and-safety': {
      name: '職業健康與安全',
      description: '工作中的事故、中毒和過勞。',
    },
    'freedom-of-association': {
      name: '結社自由',
      description: '自建工會的工人，以及聲援他們的人。',
    },
  },
  de: {
    'strikes-and-protests': {
      name: 'Streiks und Proteste',
      description:
        'Beschäftigte, die die Arbeit niederlegen, auf die Straße gehen oder ein Amt umstellen.',
    },
    'arrests-and-trials': {
      name: 'Festnahmen und Prozesse',
      description:
        'Beschäftigte und ihre Sprecher, die festgehalten, angeklagt oder verurteilt werden.',
    },
    'lay-offs-and-pay': {
      name: 'Entlassungen und Lohn',
      description:
        'Verlorene Stellen, gekürzte oder nicht gezahlte Löhne, und was aus den Menschen wird.',
    },
    'health-and-safety': {
      name: 'Gesundheit und Sicherheit bei der Arbeit',
      description: 'Unfälle, Vergiftungen und Erschöpfung bei der Arbeit.',
    },
    'freedom-of-association': {
      name: 'Vereinigungsfreiheit',
      description:
        'Beschäftigte, die eigene Gewerkschaften gründen, und alle, die ihnen beistehen.',
    },
  },
  fr: {
    'strikes-and-protests': {
      name: 'Grèves et protestations',
      description:
        'Des travailleurs qui cessent le travail, descendent dans la rue ou encerclent une administration.',
    },
    'arrests-and-trials': {
      name: 'Arrestations et procès',
      description: 'Des travailleurs et leurs porte-parole détenus, jugés ou condamnés.',
    },
    'lay-offs-and-pay': {
      name: 'Licenciements et salaires',
      description:
        'Des emplois perdus, des salaires réduits ou impayés, et ce que deviennent les gens.',
    },
    'health-and-safety': {
      name: 'Santé et sécurité au travail',
      description: 'Accidents, intoxications et épuisement au travail.',
    },
    'freedom-of-association': {
      name: 'Liberté syndicale',
      description:
        'Des travailleurs qui fondent leurs propres syndicats, et ceux qui les soutiennent.',
    },
  },
  es: {
    'strikes-and-protests': {
      name: 'Huelgas y protestas',
      description: 'Trabajadores que paran, salen a la calle o rodean una oficina pública.',
    },
    'arrests-and-trials': {
      name: 'Detenciones y juicios',
      description: 'Trabajadores y portavoces suyos detenidos, juzgados o condenados.',
    },
    'lay-offs-and-pay': {
      name: 'Despidos y salarios',
      description: 'Empleos perdidos, salarios recortados o impagados, y qué es de la gente.',
    },
    'health-and-safety': {
      name: 'Salud y seguridad en el trabajo',
      description: 'Accidentes, intoxicaciones y agotamiento en el trabajo.',
    },
    'freedom-of-association': {
      name: 'Libertad sindical',
      description: 'Trabajadores que fundan sindicatos propios y quienes los apoyan.',
    },
  },
  ar: {
    'strikes-and-protests': {
      name: 'إضرابات واحتجاجات',
      description: 'عمال يتوقفون عن العمل أو ينزلون إلى الشارع أو يحاصرون مكتبًا حكوميًا.',
    },
    'arrests-and-trials': {
      name: 'اعتقالات ومحاكمات',
      description: 'عمال وناطقون باسمهم محتجزون أو يُحاكمون أو صدرت بحقهم أحكام.',
    },
    'lay-offs-and-pay': {
      name: 'التسريح والأجور',
      description: 'وظائف ضائعة وأجور مخفّضة أو غير مدفوعة، وما يؤول إليه حال الناس.',
    },
    'health-and-safety': {
      name: 'الصحة والسلامة في العمل',
      description: 'الحوادث والتسمم والإنهاك في العمل.',
    },
    'freedom-of-association': {
      name: 'حرية تكوين النقابات',
      description: 'عمال يؤسسون نقاباتهم الخاصة، ومن يقف إلى جانبهم.',
    },
  },
}
