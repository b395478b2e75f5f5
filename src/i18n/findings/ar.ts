import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** Arabic words of what stands out. */
export const ar: Widen<typeof en> = {
  title: 'ما يلفت النظر',
  hint: '{period} مقارنةً بـ{previous}: المحافظة وجميع الأقضية وأنواع القضايا، والوافدون',
  whole: 'محافظة {name} كلها',
  rise: '{district}: {theme} — ارتفاع بنسبة {value}',
  fall: '{district}: {theme} — انخفاض بنسبة {value}',
  monthRise: '{district}: {theme} — أعلى بكثير من المعتاد في {month}',
  monthFall: '{district}: {theme} — أدنى بكثير من المعتاد في {month}',
  counts: '{current}، وقبل ذلك: {previous}.',
  monthCounts: '{current}، والمتوقع بحسب السنة والموسم نحو {expected}.',
  evidenceIs: {
    clear: 'دليل واضح: {low} إلى {high}.',
    strong: 'دليل قوي: {low} إلى {high}.',
    'very-strong': 'دليل قوي جدًا: {low} إلى {high}.',
  },
  sure: { clear: 'واضح', strong: 'قوي', 'very-strong': 'قوي جدًا' },
  changes: {
    zero: 'لا تغيّرات',
    one: 'تغيّر واحد',
    two: 'تغيّران',
    few: '{n} تغيّرات',
    many: '{n} تغيّرًا',
    other: '{n} تغيّر',
  },
  months: {
    zero: 'لا أشهر منفردة',
    one: 'شهر منفرد واحد',
    two: 'شهران منفردان',
    few: '{n} أشهر منفردة',
    many: '{n} شهرًا منفردًا',
    other: '{n} شهر منفرد',
  },
  tested: 'اختُبرت معًا: {changes} و{months}.',
  leftOut: 'لم يُنظر في ما تقلّ حالاته في الفترتين معًا عن 20: {what}.',
  leftOutAt: '{theme} ({places})',
  method:
    'يُعدّ الشيء لافتًا إذا تجاوز ما تتفاوت به أشهر القضاء وسنواته عادةً، وتجاوز ما قد يُحدثه التقريب، وتجاوز ما قد تأتي به المصادفة بين كل ما اختُبر (احتمال أي نتيجة خاطئة 5٪، بطريقة هولم). ولا يبيّن ذلك السبب.',
  shortPast: 'مع ماضٍ أقل من ثلاث سنوات لا يُعرف مقدار اختلاف السنوات في العادة.',
  nothing: 'لا شيء لافت: لا تغيّر ولا شهر يبتعد عن المعتاد أكثر مما قد تأتي به المصادفة.',
  noPast: 'لم يمكن اختبار شيء: لا توجد سنة سابقة للمقارنة، أو أن القضايا قليلة جدًا.',
  all: 'جميع النتائج ({count})',
  theme: 'ماذا',
  when: 'متى',
  wholePeriod: 'المدة كلها',
  count: 'العدد',
  usual: 'سابقًا، أو المعتاد للشهر',
  p: 'قيمة p بعد التصحيح',
  evidence: 'الدليل',
};
