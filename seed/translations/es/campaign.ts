import type { jiashiWords } from '../../campaigns'
import type { InPart } from '../../words'

/** Only what lists show: the appeal and its demands wait for a translator. */
export const jiashi: InPart<typeof jiashiWords> = {
  title: 'Junto a los trabajadores de Jiashi en Shenzhen',
  summary:
    'Trabajadores de Shenzhen Jiashi Technology quieren un sindicato propio. La ICOR pide a las organizaciones de todo el mundo que estén a su lado y que exijan la libertad de los detenidos.',
}
