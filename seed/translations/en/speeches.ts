import type { aflCioWords } from '../../speeches'
import type { InFull } from '../../words'

export const aflCio: InFull<typeof aflCioWords> = {
  title: 'Speech at the headquarters of the AFL-CIO',
  speaker: 'Wei Jingsheng',
  occasion: 'Address at the headquarters of the AFL-CIO',
  place: 'Headquarters of the AFL-CIO',
  scribe: 'Cai Chongguo',
  recordNote:
    'The original page prints the scribe’s date as “2002118”, which can be read as 8 November 2002 or as 18 January 2002. The first reading is taken here, and marked as uncertain.',
  'sources.text': 'The labour section of the Wei Jingsheng Foundation’s website, 2002',
  'transcript/editorial':
    'Note by the editors: what follows is a summary written for the demonstration of this site; it is not in the words of Wei Jingsheng. We do not have the text of the speech, so no sentence on this page can be quoted as his.',
  'transcript/record': 'About this speech',
  'transcript/occasion':
    'The speech is dated 29 January 1998; it was given at the headquarters of the AFL-CIO. The name stands for the American Federation of Labor and Congress of Industrial Organizations.',
  'transcript/people':
    'The speaker was Wei Jingsheng, the scribe Cai Chongguo. How the scribe’s date is printed raises a doubt; see the note that goes with this page.',
  'transcript/section':
    'The speech stood in the labour section of the Wei Jingsheng Foundation’s site of 2002. In the same section were the foundation’s case for independent trade unions, its five fields of work and a list of reports on Chinese workers.',
  'transcript/themes': 'What that section deals with',
  'transcript/unknown':
    'What the speech said we do not know; certain is only that the section which holds it deals with the following:',
  'transcript/unions': 'lawful trade unions in China, independent of the government;',
  'transcript/strikers':
    'no arbitrary arrest of people on strike, and legal aid for workers in detention;',
  'transcript/information':
    'breaking through censorship, so that labour activists know what happens in China and abroad;',
  'transcript/world':
    'a call on Western governments and the international community to attend again to Chinese workers’ efforts for their basic rights.',
  'transcript/later':
    'Should the full text and leave to publish it be obtained one day, the editors will replace this summary with it and state the date of the change.',
}
