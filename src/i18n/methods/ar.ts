import type { Widen } from '../messages.ts';
import { ahead } from './ahead/ar.ts';
import { cause } from './cause/ar.ts';
import { compare } from './compare/ar.ts';
import { course } from './course/ar.ts';
import type { en } from './en.ts';
import { place } from './place/ar.ts';
import { unusual } from './unusual/ar.ts';

/** Arabic words of the methods screen. */
export const ar: Widen<typeof en> = {
  title: 'الاتجاهات والاختبارات',
  lead: 'تتحقق كل طريقة من شروطها قبل أن تعمل، وتصرّح حين لا يمكن العثور على شيء.',
  list: 'الطرق',
  questions: {
    course: 'كيف كان المسار؟',
    unusual: 'هل هناك شهر غير معتاد؟',
    ahead: 'ماذا بعد؟',
    cause: 'ما الذي يقترن بماذا؟',
    place: 'أين تتركز الحالات؟',
    compare: 'من يختلف عن غيره؟',
  },
  together: 'جميع الأقضية معًا',
  chosenTogether: 'الأقضية المختارة معًا',
  since: 'الأشهر منذ',
  allMonths: 'جميع الأشهر',
  atEvent: 'أو شهر أحد الأحداث',
  noEvent: 'شهر أختاره',
  eventsGroup: 'أحداث منشورة',
  initiativesGroup: 'أول جلسة من مبادرة',
  initiativeAt: '{place}: {topic}',
  conditionsTitle: 'الشروط',
  met: 'مستوفى',
  notMet: 'غير مستوفى',
  conditions: {
    'too-few': '{needs} على الأقل؛ هنا: {has}',
    'too-few-cases': '{needs} على الأقل في المجموع؛ هنا: {has}',
    gaps: 'رقم لكل شهر؛ الناقص هنا: {has}',
    'hidden-values': 'لا رقم محجوبًا دون حدود؛ هنا: {has}',
    constant: 'الأرقام ليست متماثلة كلها',
    unattainable: 'أصغر قيمة p ممكنة، {smallest_p}، لا تتجاوز {level}',
    islands: 'لكل منطقة جار؛ ما لا جار له هنا: {has}',
    'no-denominator': 'عدد سكان لكل قضاء',
    'no-fit': 'يستقر النموذج على جواب واحد',
    'not-counts': 'أعداد صحيحة غير سالبة',
  },
  refusedTitle: 'لا جواب: لا تكفي البيانات لحمله',
  refusals: {
    'too-few': 'العدد قليل: يلزم {needs}، والموجود {has}.',
    'too-few-cases': 'الحالات قليلة: يلزم {needs}، والموجود {has}.',
    gaps: 'لا أرقام لبعض الأشهر، وستقرأ الطريقة الفجوة على أنها انخفاض.',
    'hidden-values': 'بعض الأرقام محجوبة حمايةً للناس ولا حدود معروفة لها.',
    constant: 'الأرقام كلها متماثلة، فلا شيء يحتاج إلى تفسير.',
    unattainable:
      'لا يمكن بلوغ الدلالة: حتى أشد ترتيب لهذه المناطق تكون له قيمة p تساوي {smallest_p}، وهي فوق {level}. وما قد تظهره خريطة هنا ليس إلا ضجيجًا.',
    islands: 'بعض المناطق لا جار لها.',
    'no-denominator': 'ينقص عدد السكان.',
    'no-fit': 'لا يستقر النموذج على جواب واحد بهذه الأرقام.',
    'not-counts': 'الأرقام ليست أعدادًا.',
  },
  instead: 'افتح بدلًا منها: {method}',
  settings: 'الإعدادات',
  running: 'جارٍ الحساب…',
  cancel: 'إيقاف',
  cancelled: 'أُوقف الحساب ولم يُحفظ شيء.',
  again: 'إعادة الحساب',
  fault: 'أخفقت الطريقة. لم تتأثر الأرقام.',
  caution: 'ما لا يمكنها إثباته',
  madeOf: 'كيف جرى الحساب',
  tests: 'الاختبارات التي أُجريت وصُحِّح لها: {n}',
  leftOut: 'لم يُنظر فيها لقلة الحالات: {places}',
  draws: 'السحوبات العشوائية: {n}، بالبذرة {seed}',
  readings: 'الأرقام مقرّبة: جرى المرور على {n} سلسلة قد تمثلها، ولا تُذكر نتيجة إلا إذا صحّت في 95٪ منها.',
  readingsOpen: 'الأرقام مقرّبة: جرى المرور على {n} سلسلة قد تمثلها، وتشمل كل فترة ما تتركه مفتوحًا.',
  source: 'الطريقة: {source}',
  settingLine: '{name}: {value}',
  methodLine: 'الطريقة',
  seedLine: 'البذرة',
  methods: { ...course, ...unusual, ...ahead, ...cause, ...compare, ...place },
};
