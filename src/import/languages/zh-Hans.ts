import { row, type Vocabulary } from './vocabulary.ts';

export const zhHans: Partial<Vocabulary> = {
  labels: {
    title: row`\p{Script=Han}{0,3}(?:题目|主题) | 题目 | 主题 | 講題 | 报告题目 | 報告題目 | 报告題目`,
    abstract: row`\p{Script=Han}{0,4}(?:摘要|提要) | 内容简介 | 报告摘要 | 报告内容`,
    bio: row`报告人简介 | 讲者简介 | 主讲人简介 | 主讲人介绍 | 嘉宾简介 | 讲者介绍`,
    speaker: row`主讲嘉宾 | 讲座嘉宾 | 发言人 | 講者 | 主講人 | 主讲人 | 报告人 | 演讲人`,
    affiliation: '机构',
    when: row`\p{Script=Han}{0,3}(?:时间|日期|時間) | 時間 | 日期 | 报告时间 | 報告时间 | 讲座时间`,
    place: row`\p{Script=Han}{0,3}(?:地点|地址|地點) | 地點 | 开讲地点 | 报告地点 | 讲座地点`,
    online: row`腾讯会议 | 腾讯会议号 | 会议链接`,
    category: '系列',
    host: '邀请人',
    email: '邮箱',
    contact: row`联系人 | 聯絡人 | 问询`,
    organizer: row`承办单位 | 主办 | 主办单位`,
    audience: row`参加对象 | 面向对象 | 听众`,
    admission: row`票价 | 费用`,
    notes: row`主持人 | 与谈人 | 评议人 | 报名 | 报名方式 | 协办 | 承办 | 备注 | 会议密码 | 会议号`,
  },

  sender: '发件人',
  sent: '发送时间',
  head: row`收件人 | 主题`,
  forwarded: '转发',
  greeting: '尊敬的',
  closing: row`此致 | 敬礼`,
  updated: row`發布日期 | 发布日期 | 公告日期 | 最后更新 | 更新时间 | 发布时间`,
  share: '阅读',

  category: row`研讨会 | 讲座 | 演讲 | 演講 | 学术报告`,
  notice: row`通知 | 邀请`,
  place: row`\d+\s*号 | 报告厅`,

  served: row`签到 | 茶歇`,
  untilThen: '截止',
  open: '待定',
  cancelled: '取消',
  changed: row`改期 | 时间变更 | 地点变更`,

  visitors: row`欢迎 | 报名`,
  inviting: row`敬邀 | 敬上`,
  upcoming: '预告',

  and: row`及 | 和`,
};
