import { row, type Vocabulary } from './vocabulary.ts';

export const ja: Partial<Vocabulary> = {
  labels: {
    title: row`\p{Script=Han}{0,3}(?:演題|題目) | 題目 | 演題 | 講演題目 | タイトル | テーマ`,
    abstract: row`\p{Script=Han}{0,4}(?:要旨|概要) | 要旨 | 講演要旨`,
    bio: row`プロフィール | 講演者略歴 | 講師略歴 | 講演者紹介 | 講師紹介 | 略歴`,
    speaker: row`講師 | 講演者 | 演者 | 発表`,
    affiliation: '所属',
    when: row`\p{Script=Han}{0,3}日時 | 日程 | 開催日時`,
    place: row`\p{Script=Han}{0,3}(?:場所|会場) | 場所`,
    online: 'オンライン',
    category: 'シリーズ',
    host: row`世話人 | 幹事`,
    contact: row`お問い合わせ | 問い合わせ先 | 問合せ先 | 連絡先`,
    organizer: '主催',
    audience: row`対象 | 参加対象`,
    admission: row`会費 | 参加費`,
    notes: row`事前申込 | 定員 | 使用言語 | 申込 | 申込方法 | 申込み | 共催 | 後援 | 司会 | 座長 | パスコード | ミーティングID`,
  },

  sender: row`差出人 | 件名`,
  sent: row`送信日時 | 日付`,
  head: '宛先',
  forwarded: '転送',
  greeting: row`各位 | 皆様`,
  closing: '(?:どうぞ|何卒)?よろしくお願いいたします',
  updated: row`最終更新日? | 更新日`,

  category: row`セミナー | 談話会 | 講演会 | 研討會`,
  notice: row`案内 | お知らせ`,
  place: row`教室 | 講義室 | 会議室 | 講堂 | 階 | 楼 | 室`,
  institution: row`大学 | 研究所 | 研究院 | 学院`,

  served: row`開場 | 開演前 | 茶話 | 受付`,
  untilThen: row`まで | 締切 | 締め切り`,
  open: '未定',
  cancelled: '中止',
  changed: row`延期 | 会場変更 | 日程変更`,

  visitors: row`※ | 講演会?(?:の)?後 | 懇親会 | なお、 | 参加(?:費|無料|申込) | 事前申込 | どなた | お問い合わせ | お申し込み`,
  upcoming: row`今後の | 次回`,

  and: '・',
  verb: row`下記 | 以下 | ます`,
};
