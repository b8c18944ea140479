const traditional =
  '關掃碼長識別維點擊藍贊讚薦閱讀訂眾號轉發聯繫後顧歡圖鏈輯來譯權聲連個進購報熱線電話郵務標視頻過讓給優詢體驗獲領導誘騙釣魚當';
const simplified =
  '关扫码长识别维点击蓝赞赞荐阅读订众号转发联系后顾欢图链辑来译权声连个进购报热线电话邮务标视频过让给优询体验获领导诱骗钓鱼当';
const folded = new Map([...traditional].map((sign, index) => [sign, [...simplified][index] ?? sign]));

/** A line as families compare it: no blanks, no ornaments around it, one script, one case. */
export function bare(line: string): string {
  const letters = line.normalize('NFKC').replace(/(?:[\s\p{C}]|\ufe0f)+/gu, '');
  const plain = letters.replace(/^[\p{P}\p{S}\p{Lm}]+|[\p{P}\p{S}\p{Lm}]+$/gu, '');
  return [...plain]
    .map((sign) => folded.get(sign) ?? sign)
    .join('')
    .toLowerCase();
}
