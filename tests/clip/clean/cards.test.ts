import { expect, test } from 'vitest';
import { sanitise } from '@/utils/clip/sanitise';
import { cleaned } from './cleaned';

test.each([
  [
    'audio',
    'a voice, with its length and where it can be heard',
    '<mp-common-mpaudio name="雨声" author="雨天" play_length="185000" voice_encode_fileid="MzAwMDAw_1"></mp-common-mpaudio>',
    '<a href="https://res.wx.qq.com/voice/getvoice?mediaid=MzAwMDAw_1" title="3:05">雨声</a>',
  ],
  [
    'audio',
    'a voice of unknown length',
    '<mp-common-mpaudio name="雨声" author="雨天"></mp-common-mpaudio>',
    '雨声 · 雨天',
  ],
  ['audio', 'an old voice', '<mpvoice name="雨声" play_length="5000"></mpvoice>', '雨声 · 0:05'],
  [
    'music',
    'a song of QQ Music, with who sings it',
    '<qqmusic mid="000abcDEF12345" music_name="雨" singer="伞&amp;nbsp;-&amp;nbsp;天"></qqmusic>',
    '<a href="https://y.qq.com/n/ryqq/songDetail/000abcDEF12345" title="伞 - 天">雨</a>',
  ],
  ['music', 'a song from elsewhere', '<qqmusic mid="1" music_name="雨" singer="伞"></qqmusic>', '雨 · 伞'],
  [
    'video',
    'a short film, and not its buttons',
    '<mp-common-videosnap data-nickname="雨天" data-desc="一分钟的雨" data-url="https://a.example/v"><div>关注 播放</div></mp-common-videosnap>',
    '<a href="https://a.example/v" title="雨天">一分钟的雨</a>',
  ],
  [
    'account',
    'an account in an old frame',
    '<iframe class="mp_profile_iframe" data-nickname="雨天" data-src="x"></iframe>',
    '雨天',
  ],
  [
    'mini-program',
    'a mini-program in an old frame',
    '<iframe class="res_iframe weapp_app_iframe" data-miniprogram-title="量雨"></iframe>',
    '量雨',
  ],
  ['product', 'a product', '<mp-common-product data-title="伞" data-price="9.90"></mp-common-product>', '伞 · 9.90'],
  [
    'product',
    'the cover of a red packet',
    '<mp-common-redpacketcover data-title="雨天封面"></mp-common-redpacketcover>',
    '雨天封面',
  ],
  ['place', 'a place', '<mp-common-poi data-name="雨亭" data-address="西湖边"></mp-common-poi>', '雨亭 · 西湖边'],
  [
    'vote',
    'a vote',
    '<iframe class="vote_iframe js_editor_vote_card" data-src="/mp/newappmsgvote"></iframe>',
    '[投票]',
  ],
  [
    'video',
    'a film of Bilibili',
    '<iframe src="//player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD"></iframe>',
    '<a href="https://www.bilibili.com/video/BV1xx411c7mD">www.bilibili.com</a>',
  ],
  [
    'video',
    'a film with its file inside',
    '<video title="雨"><source src="https://a.example/a.mp4"></video>',
    '<a href="https://a.example/a.mp4">雨</a>',
  ],
])('a card of kind %s: %s', (kind, _, html, line) => {
  const card = `<p class="card" data-card="${kind}">${line}</p>`;
  expect(cleaned(html)).toBe(card);
  expect(sanitise(card)).toBe(card);
});

test.each([
  '<mp-common-ad></mp-common-ad>',
  '<mp-common-cpsad data-title="雨"></mp-common-cpsad>',
  '<mp-common-profile></mp-common-profile>',
  '<iframe src="https://ads.example/"></iframe>',
])('nothing of %s', (html) => {
  expect(cleaned(html)).toBe('');
});
