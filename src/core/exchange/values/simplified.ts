/** Characters of headers and of words in cells as Taiwan and Hong Kong write them, each with its form on the mainland. */
const PAIRS =
  '稱称 國国 聯联 絡络 電电 話话 郵邮 條条 級级 單单 價价 數数 額额 總总 類类 參参 與与 產产 業业 務务 種种 幣币 稅税 號号 網网 職职 員员 責责 訂订 貨货 購购 買买 備备 註注 記记 錄录 歷历 傳传 創创 廠厂 門门 區区 點点 時时 間间 內内 標标 題题 別别 採采 繫系 負负 對对 應应 預预 計计 規规 範范 認认 證证 進进 經经 銷销 縣县 鎮镇 歐欧 亞亚 臺台 灣湾 書书 寫写 個个 體体 實实 際际 貸贷 風风 險险 報报 覆复 審审 跡迹 狀状 態态 關关 係系 來来 圖图 碼码 質质 檢检 驗验 樣样 長长 寬宽 優优 勢势 競竞 爭争 爾尔 組组 織织 營营 運运 倉仓 儲储 銀银 開开 戶户 帳账 賬账 謂谓 贈赠 評评 潛潜 資资 訊讯';

const FORMS = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

/** A short text in simplified characters: for comparing words, not for showing. */
export function simplified(text: string): string {
  let changed = '';
  for (const char of text) changed += FORMS.get(char) ?? char;
  return changed.replace(/联络/g, '联系').replace(/电子邮件地址/g, '邮箱');
}
