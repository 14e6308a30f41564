import type { Pictures } from '../media'

const mark = '為本次示範繪製，並非該團體自己的標誌。'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: '圖畫：一排沒有畫出臉孔的人站在生產線後面，其中一人為紅色，背後是鋸齒形的廠房屋頂',
    caption: '眾人中的一個：為佳士工人而作的畫。',
  },
  'lectern.png': {
    alt: '圖畫：光束下一座空著的講台，兩支麥克風上方有一道道聲波',
    caption: '講台是空的：我們沒有演講的全文。',
  },
  'signatures.png': {
    alt: '圖畫：橫線上有簽名般的筆跡，一支鋼筆正寫完最後一道紅色筆跡',
    caption: '名單一行一行地加長。',
  },
  'wei-jingsheng-foundation.png': {
    alt: '手繪標誌：磚牆上有一個缺口，像灑下的光一樣向下展寬',
    caption: mark,
  },
  'icor.png': {
    alt: '手繪標誌：十個圓點圍成一圈，各有一條線連到中心的圓點',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: '手繪標誌：一座靜止的天平',
    caption: mark,
  },
}
