import type { Pictures } from '../media'

const mark = '为本次演示绘制，并非该组织自己的标志。'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: '图画：一排没有画出面孔的人站在流水线后面，其中一人为红色，背后是锯齿形的厂房屋顶',
    caption: '众人中的一个：为佳士工人而作的画。',
  },
  'lectern.png': {
    alt: '图画：光束下一座空着的讲台，两支话筒上方有一道道声波',
    caption: '讲台是空的：我们没有讲演的全文。',
  },
  'signatures.png': {
    alt: '图画：横线上有签名般的笔迹，一支钢笔正写完最后一道红色笔迹',
    caption: '名单一行一行地加长。',
  },
  'wei-jingsheng-foundation.png': {
    alt: '手绘标志：砖墙上有一个豁口，像洒下的光一样向下展宽',
    caption: mark,
  },
  'icor.png': {
    alt: '手绘标志：十个圆点围成一圈，各有一条线连到中心的圆点',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: '手绘标志：一架静止的天平',
    caption: mark,
  },
}
