import type { aboutWords, contactWords, missionWords, privacyWords } from '../../pages'
import type { InFull } from '../../words'

export const mission: InFull<typeof missionWords> = {
  title: '宗旨',
  summary: '眾人連署的呼籲，以讀者的語言呈現。',
  'body/opening':
    '共同行動的團體需要一個地方，讓呼籲書能以讀者的語言閱讀、連署、轉達。本站就是這樣的地方。',
  'body/keep': '我們堅守的原則',
  'body/seen': '<1>連署者依自己的意願呈現。</1>名稱以其本來的文字書寫，一旁附上譯名。',
  'body/number': '<1>連署各有其位。</1>編號只給一次，每份名單都註明截至哪一天。',
  'body/source': '<1>註明來源。</1>沒有來源、沒有使用依據的報導，一概不刊登。',
  'body/original': '<1>原文就是原文。</1>沒有譯出的部分保持原樣，頁面會據實說明。',
  'body/readers': '為誰而設',
  'body/everybody':
    '本站為使用舊手機、網路不順的讀者而設，也為那些因閱讀而承擔風險的讀者而設。每個頁面不需指令碼即可使用，不設 Cookie，也不向別的伺服器要求任何東西。',
}

export const about: InFull<typeof aboutWords> = {
  title: '關於本站',
  summary: '這裡展示什麼，事實從何而來，文字出自誰手。',
  'body/opening':
    '您看到的是 Countersign 的示範網站。Countersign 是一套由各團體在自己的伺服器上運作的網站與編輯系統。本站不代表這裡提到的任何團體發言。',
  'body/facts': '事實從何而來',
  'body/sources': '名稱、日期、數字和地點取自三份文件；只有文件中使用縮寫的名稱，才寫出全名。',
  'body/document': '文件',
  'body/taken': '從中取用的內容',
  'body/labour': '魏京生基金會網站的勞工專欄，2002年',
  'body/labour-taken': '工作重點、新聞報導目錄、一篇演講的相關資料',
  'body/appeal': 'ICOR 聲援佳士工人的呼籲書，2018年',
  'body/appeal-taken': '事件經過、三項訴求、依原有次序排列的25個連署團體',
  'body/federation': '中國正義國際聯合會的宗旨',
  'body/federation-taken': '目標、總部和法律登記',
  'body/words': '文字出自誰手',
  'body/own':
    '內文均為本站撰寫。凡屬某個團體的主張，文中都會說明是該團體所說。報導標題照原樣刊出；報導內文則一概不轉載。',
  'body/speech':
    '<1>1998年演講的紀錄</1>是編者寫的內容摘要，不是演講者的原話：那幾份文件裡沒有演講全文。',
  'body/translations': '譯文',
  'body/marks':
    '每篇文字只有一個原文，各種譯文分別發布。頁面如果只譯出一部分，或譯自較早的版本，會據實說明。有幾篇是刻意不譯完的，好讓讀者看到這種說明。',
  'body/pictures': '圖畫',
  'body/drawings':
    '圖畫都是為本站繪製的，沒有描繪任何真實人物。各團體名稱旁的標誌也是我們畫的，不是它們自己的標誌。',
}

export const privacy: InFull<typeof privacyWords> = {
  title: '隱私權',
  summary: '本站對讀者所知極少，幾近於零。',
  'body/opening': '您可以閱讀每一個頁面，而不必讓本站知道您是誰。',
  'body/reading': '閱讀的時候',
  'body/cookie': '不設 Cookie，也不在您的瀏覽器裡存放任何東西。',
  'body/third': '任何頁面都不從別的伺服器載入內容：沒有外來字型，沒有地圖，沒有計數器。',
  'body/address': '本站不儲存讀者的網路位址。',
  'body/language':
    '您的瀏覽器會告訴網站您讀哪些語言，初次開啟的頁面據此而定；本站不儲存這項資訊，您在每個頁面都可以更換語言。',
  'body/signing': '連署或來信的時候',
  'body/confidence':
    '公眾看到的，是您自己選擇公開的部分。您私下告訴我們的內容（電子郵件地址、負責人的姓名與職務、授權文件）只有核對連署的人看得到，在資料庫中以加密形式存放。',
  'body/mails': '我們寫信給您，只為您自己的連署或留言：請您確認，並告訴您處理的結果。',
  'body/counting':
    '為了不讓機器淹沒一場行動，本站會在幾分鐘之內按網路統計收到的數量：只在記憶體裡，用每天更換的代號。位址本身從不記錄。',
  'body/work':
    '同時連署的人極多時，本站可能請您的瀏覽器做片刻的計算。這只在您與本站之間進行，沒有別人參與。',
  'body/link':
    '您會在信件裡收到一個私人連結。它列出本站保存的有關您的全部內容，您可以修改、撤回連署，或者要求全部刪除。',
  'body/tombstone':
    '發出的編號永不再給別人。連署刪除之後，名冊只留下一個空位和一個校驗值，誰也無法由它推出姓名。',
  'body/kept': '保存多久',
  'body/unconfirmed': '七天之內沒有確認的，予以刪除。',
  'body/refused': '連署或留言遭拒絕或撤回的，您私下告訴我們的內容在三十天後刪除。',
  'body/closed':
    '其餘私下告知的內容，在行動結束六個月後刪除，除非該行動另定了期限。公開的姓名留在名冊裡，直到您撤回為止。',
  'body/backups': '此前的備份裡仍有已刪除的內容，直到備份本身被刪除，最遲三十天。',
  'body/staff': '在這裡工作的人',
  'body/panel': '只有登入編輯網站的工作人員才會得到一個 Cookie，而且別無他用。',
  'body/limits': '我們保護不了的',
  'body/line':
    '您與本站之間的線路不在我們手裡。監看這條線路的人看得到您造訪哪個網站，但看不到是哪個頁面。如果這對您是一種危險，請使用能夠隱藏造訪的連線方式。',
}

export const contact: InFull<typeof contactWords> = {
  title: '聯絡我們',
  summary: '如何聯絡本站的管理者，如何聯絡聲援行動。',
  'body/opening': '這裡只是示範：contact@countersign.example 是範例地址，寄到那裡的信沒有人看。',
  'body/campaign': '聲援行動',
  'body/messages': '給佳士工人的信請寄到 ICOR 在2018年公布的地址，地址見<1>聲援行動的頁面</1>。',
  'body/operators': '如果您在使用這套軟體',
  'body/replace': '請在管理後台的「Site」中填上自己的地址，並把本頁換成自己的話。',
}
