import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** Arabic words of the screen on Community Safety Initiatives. */
export const ar: Widen<typeof en> = {
  title: 'مبادرات السلامة المجتمعية',
  lead: 'ورش وجلسات تعقدها الشرطة المجتمعية، ومن تصل إليهم.',
  codes: {
    topic: {
      drug_abuse: 'تعاطي المخدرات',
      electronic_blackmail: 'الابتزاز الإلكتروني',
      domestic_violence: 'العنف الأسري',
      illegal_weapons: 'الأسلحة غير المرخصة',
      road_safety: 'السلامة المرورية',
    },
    venue: {
      school: 'المدارس',
      university: 'الجامعات',
      community_centre: 'المراكز المجتمعية',
      public_place: 'الأماكن العامة',
    },
    role: { student: 'الطلبة', teacher: 'المعلمون', parent: 'الآباء والأمهات', resident: 'سكان آخرون' },
    sex: { female: 'نساء وفتيات', male: 'رجال وفتيان' },
  },
  sessions: 'الجلسات',
  participants: 'المشاركون',
  women: 'نسبة النساء والفتيات بين المشاركين',
  schools: 'زيارات المدارس',
  toSchools: 'زيارات المدارس: {n}',
  materials: 'المواد الموزَّعة',
  perSession: '{n} لكل جلسة',
  reach: 'مدى الوصول',
  reachUnit: 'عدد المشاركين لكل 100,000 من السكان في السنة',
  reachNote:
    'المقام هو جميع سكان تعداد 2024، إذ لا يورد التعداد الأعمار بحسب القضاء فلا يمكن تمييز الطلبة. ومن حضر مرتين احتُسب مرتين.',
  map: 'أين تصل المبادرات إلى الناس',
  mapShows: 'ما تعرضه الخريطة',
  reachBySex: 'مدى الوصول بحسب القضاء والجنس',
  reachBySexHint: 'عدد المشاركات لكل 100,000 امرأة وفتاة، والمشاركين لكل 100,000 رجل وفتى، في السنة',
  venues: 'أماكن عقد الجلسات',
  topics: 'المشاركون بحسب الموضوع والجنس',
  roles: 'المشاركون بحسب الصفة والجنس',
  together: 'يُنشر للأقضية كلها مجتمعةً',
  sessionMonths: 'الجلسات شهراً بشهر',
  participantMonths: 'المشاركون شهراً بشهر',
  byTopic: 'كل موضوع بالأرقام',
  topic: 'الموضوع',
  perSessionShort: 'المشاركون لكل جلسة',
};
