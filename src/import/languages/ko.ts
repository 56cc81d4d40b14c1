import { row, type Vocabulary } from './vocabulary.ts';

export const ko: Partial<Vocabulary> = {
  labels: {
    title: row`주제 | 제목 | 강연 제목 | 발표 제목 | 연제`,
    abstract: row`초록 | 강연 요약 | 요약 | 발표 요지`,
    bio: row`약력 | 연사 약력 | 연사약력 | 강연자약력 | 발표자약력`,
    speaker: row`강사 | 발표 | 발표자 | 강연자`,
    affiliation: '소속',
    when: row`날짜 | 일정`,
    place: '장소',
    online: row`온라인 | 줌 링크`,
    category: '시리즈',
    host: row`초청 | 초청교수 | 초청자`,
    contact: row`문의 | 연락처`,
    organizer: row`주최 | 주관`,
    audience: '대상',
    admission: '참가비',
    notes: row`언어 | 좌장 | 토론 | 사회 | 신청 | 비밀번호`,
  },

  sender: row`보낸 사람 | 작성자`,
  sent: '보낸 날짜',
  head: row`받는 사람 | 제목`,
  greeting: '여러분',
  closing: '감사합니다',
  updated: row`작성일 | 등록일`,

  category: row`세미나 | 콜로퀴움 | 강연`,
  notice: row`안내 | 초대`,
  place: row`강의실 | \d호 | 세미나실`,
  institution: row`대학 | 연구[소원]`,

  served: row`입장 | 커피 | 다과`,
  untilThen: row`까지 | 마감`,
  open: '미정',
  cancelled: '취소',
  changed: row`연기 | 변경`,

  visitors: row`참가 | 많은 (?:참석|참여|관심) | 등록 | 누구나 | 문의`,
  upcoming: '다음\\s',

  verb: row`오니 | 니다 | 에서는 | 아래`,
};
