/**
 * What WeChat's page says around an article, below it and in its dialogs, in the order of the page. Three generations of
 * tails since 2022 are made of these; counted in 9,941 archived documents. `sure`: no author writes such a line.
 */
export type Word = { text: string; sure?: true };

const chinese = `
! 预览时标签不可点
阅读原文
修改于
不喜欢
个人观点，仅供参考
素材来源官方媒体/网络新闻
内容由AI生成
内容剧情演绎，仅供娱乐
微信扫一扫
! 关注该公众号
! 继续滑动看下一个
! 轻触阅读原文
! 轻触查看原文
! 向上滑动看下一个
我知道了
知道了
使用小程序
取消
允许
×
分析
! 微信扫一扫可打开此内容，
! 使用完整服务
：
，
。
视频
小程序
赞
! ，轻点两下取消赞
在看
! ，轻点两下取消在看
分享
留言
收藏
听过`;

const traditional = `
! 預覽時標籤不可點
閱讀原文
不喜歡
微信掃一掃
! 關注該公眾號
! 繼續滑動看下一個
! 輕觸閱讀原文
! 輕觸查看原文
! 向上滑動看下一個
允許
! 微信掃一掃可打開此內容，
視頻
讚
! ，輕點兩下取消讚
! ，輕點兩下取消在看
聽過`;

const english = `
Read more
! Scan to Follow
Got It
! Scan with Weixin to
! use this Mini Program
Cancel
Allow
:
,
.
Video
Mini Program
Like
! , tap twice to undo Like
Wow
! , tap twice to undo Wow
Share
Comment
Favorite`;

export const tailWords: Word[] = [chinese, traditional, english].flatMap((list) =>
  list
    .trim()
    .split('\n')
    .map((line) => (line.startsWith('! ') ? { text: line.slice(2), sure: true } : { text: line })),
);
