import type { aboutWords, contactWords, missionWords, privacyWords } from '../../pages'
import type { InFull } from '../../words'

export const mission: InFull<typeof missionWords> = {
  title: 'Misión',
  summary: 'Llamamientos que muchos firman, en la lengua de quien los lee.',
  'body/opening':
    'Las organizaciones que hacen campaña juntas necesitan un lugar donde un llamamiento pueda leerse, firmarse y transmitirse, en la lengua de quien lo lee. Este sitio es ese lugar.',
  'body/keep': 'A qué nos atenemos',
  'body/seen':
    '<1>Los firmantes aparecen como lo desean.</1> Sus nombres figuran en su propia escritura, con una traducción al lado.',
  'body/number':
    '<1>Una firma conserva su lugar.</1> Cada número se da una sola vez, y toda lista dice de qué día es.',
  'body/source':
    '<1>Se nombran las fuentes.</1> Ninguna información aparece sin su fuente ni sin el motivo por el que puede mostrarse.',
  'body/original':
    '<1>Un original sigue siendo un original.</1> Lo que no está traducido queda como se escribió, y la página lo dice.',
  'body/readers': 'Para quién',
  'body/everybody':
    'El sitio está hecho para quien lee con un teléfono viejo o una línea débil, y para quien corre un riesgo al leer. Cada página funciona sin programas en el navegador, no deja ninguna cookie y no pide nada a otro servidor.',
}

export const about: InFull<typeof aboutWords> = {
  title: 'Sobre este sitio',
  summary: 'Qué se muestra aquí, de dónde vienen los datos y de quién son las palabras.',
  'body/opening':
    'Esta es la demostración de Countersign, un sitio con sistema editorial que las organizaciones mantienen en su propio servidor. No habla en nombre de ninguna de las organizaciones que aquí se nombran.',
  'body/facts': 'De dónde vienen los datos',
  'body/sources':
    'Los nombres, las fechas, los números y los lugares se tomaron de tres documentos; solo se escribieron por extenso algunos nombres que estos abrevian.',
  'body/document': 'Documento',
  'body/taken': 'Lo que se tomó de él',
  'body/labour': 'Sección laboral del sitio de la Fundación Wei Jingsheng, 2002',
  'body/labour-taken':
    'Campos de trabajo, una lista de artículos de prensa, los datos de un discurso',
  'body/appeal': 'Llamamiento de la ICOR por los trabajadores de Jiashi, 2018',
  'body/appeal-taken': 'El curso de los hechos, tres reivindicaciones, 25 firmantes en su orden',
  'body/federation': 'Misión de la Federación Internacional por la Justicia en China',
  'body/federation-taken': 'Fines, sede y registro legal',
  'body/words': 'De quién son las palabras',
  'body/own':
    'Todo el texto corrido se escribió para este sitio. Cuando una organización afirma algo, el texto dice que lo afirma. Los titulares de prensa figuran tal como se imprimieron; de los artículos mismos no se reproduce nada.',
  'body/speech':
    'La <1>ficha del discurso de 1998</1> es un resumen de la redacción y no recoge las palabras del orador: el texto del discurso no está en los documentos.',
  'body/translations': 'Traducciones',
  'body/marks':
    'Cada texto tiene un original, y cada traducción suya se publica por separado. Una página traducida solo en parte, o a partir de una versión anterior, lo dice. Algunas se dejaron sin terminar a propósito, para que se pueda ver.',
  'body/pictures': 'Imágenes',
  'body/drawings':
    'Las imágenes se dibujaron para este sitio y no muestran a ninguna persona real. Los emblemas junto a los nombres de las organizaciones también son dibujos, y no los suyos propios.',
}

export const privacy: InFull<typeof privacyWords> = {
  title: 'Privacidad',
  summary: 'Qué sabe este sitio de quienes lo leen: casi nada.',
  'body/opening': 'Puede leer todas las páginas sin decirle a este sitio quién es.',
  'body/reading': 'Cuando lee',
  'body/cookie': 'No se deja ninguna cookie ni se guarda nada en su navegador.',
  'body/third':
    'Ninguna página carga nada de otro servidor: ni tipos de letra, ni mapas, ni contadores.',
  'body/address': 'El sitio no guarda las direcciones de red de quienes lo leen.',
  'body/language':
    'Su navegador indica las lenguas que usted lee; de eso depende la primera página. No se guarda, y puede cambiarse en cada página.',
  'body/signing': 'Cuando firma o escribe',
  'body/confidence':
    'El público ve lo que usted eligió mostrar. Lo que nos dice en confianza (su dirección de correo, el nombre y el cargo de un responsable, un mandato) solo lo ven quienes comprueban las firmas, y en la base de datos está cifrado.',
  'body/mails':
    'Escribimos a su dirección solo a propósito de su propia firma o mensaje: para que lo confirme y para decirle qué ha sido de él.',
  'body/counting':
    'Para que ninguna máquina inunde una campaña, los envíos se cuentan por red durante unos minutos, solo en la memoria y bajo una señal que cambia cada día. La dirección misma no se anota nunca.',
  'body/work':
    'Cuando firman muchísimas personas a la vez, puede pedirse a su navegador un momento de cálculo. Eso queda entre usted y este sitio; nadie más interviene.',
  'body/link':
    'Un correo le lleva un enlace privado. Muestra todo lo que se guarda de usted y le permite cambiarlo, retirar su firma o hacer que se borre todo.',
  'body/tombstone':
    'Un número dado no vuelve a darse nunca. De una firma borrada, el registro conserva un lugar vacío y una suma de comprobación de la que nadie puede obtener un nombre.',
  'body/kept': 'Cuánto tiempo se guarda',
  'body/unconfirmed': 'Lo que no se confirma en siete días se borra.',
  'body/refused':
    'Cuando una firma o un mensaje se rechaza o se retira, lo que nos dijo en confianza se borra treinta días después.',
  'body/closed':
    'Todo lo demás que se dijo en confianza se borra seis meses después del cierre de la campaña, salvo que esta haya indicado otro plazo. Los nombres que se muestran siguen en el registro hasta que usted los retire.',
  'body/backups':
    'Las copias de seguridad anteriores todavía contienen lo borrado, hasta que se eliminan a su vez: a los treinta días como muy tarde.',
  'body/staff': 'Quienes trabajan aquí',
  'body/panel':
    'Solo recibe una cookie quien inicia sesión para mantener el sitio, y para nada más.',
  'body/limits': 'Lo que no podemos proteger',
  'body/line':
    'La línea entre usted y este sitio no está en nuestras manos. Quien la vigila puede ver qué sitio visita, aunque no qué página. Si eso es un peligro para usted, use una conexión que lo oculte.',
}

export const contact: InFull<typeof contactWords> = {
  title: 'Contacto',
  summary: 'Cómo comunicarse con quienes mantienen este sitio y con la campaña.',
  'body/opening':
    'Esto es una demostración: la dirección contact@countersign.example es un ejemplo, y nadie lee lo que se envía allí.',
  'body/campaign': 'La campaña',
  'body/messages':
    'Los mensajes a los trabajadores de Jiashi van a la dirección que la ICOR dio en 2018. Figura en la <1>página de la campaña</1>.',
  'body/operators': 'Si usted mantiene este programa',
  'body/replace':
    'Ponga su propia dirección en el panel, en «Site», y sus propias palabras en esta página.',
}
