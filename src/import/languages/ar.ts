import { row, type Vocabulary } from './vocabulary.ts';

export const ar: Partial<Vocabulary> = {
  labels: {
    title: row`العنوان الرئيسي | عنوان المحاضرة | الموضوع`,
    abstract: row`ملخص المحاضرة | ملخص | نبذة عن المحاضرة`,
    bio: row`السيرة الذاتية | نبذة عن المتحدث`,
    speaker: row`المحاضر | المتحدثة | المحاضِرة`,
    affiliation: row`الانتماء | الجهة`,
    when: 'التاريخ والوقت',
    place: row`المكان | القاعة`,
    online: 'رابط',
    host: 'الداعي',
    contact: row`للاستفسار | للتواصل`,
    organizer: row`الجهة المنظمة | تنظيم`,
    notes: 'كلمة المرور',
  },

  sender: 'من',
  sent: 'التاريخ',
  head: row`إلى | الموضوع`,
  greeting: row`السادة | الزملاء | السلام`,
  closing: 'مع التحية',

  entitled: row`بعنوان | الموسومة ب\S?`,
  category: row`ندوة | محاضرة`,
  notice: row`دعوة | إعلان`,
  place: row`قاعة | مبنى | مدرج`,
  institution: row`جامعة | معهد | كلية`,

  served: row`قهوة | استقبال`,
  open: 'يحدد لاحقا',
  cancelled: row`ملغاة | إلغاء`,
  changed: row`تأجيل | تغيير`,

  visitors: row`الدعوة عامة | التسجيل | للتسجيل | للاستفسار | يمكن (?:متابعة|حضور|الحضور) | يرجى`,
};
