import type { Widen } from '../../messages.ts';
import type { unusual as english } from './en.ts';

const alert = {
  judged: 'الأشهر الأخيرة المفحوصة',
  six: '6 أشهر',
  twelve: '12 شهرًا',
  twentyFour: '24 شهرًا',
  some: 'يبرز {n} من أصل {tested} من الأشهر والأماكن فوق المتوقع، بعد التصحيح لها جميعًا.',
  stands: '{place}، {month}: {cases}، والمتوقع {expected} ({p} بعد التصحيح).',
  none: 'لا شهر يبرز فوق المتوقع من أصل {tested} من الأشهر والأماكن المختبرة معًا.',
  crossed: 'يقع {n} من أصل {tested} فوق الحد المتقطع الخاص به؛ ومع كثرة الاختبارات يحدث ذلك بالمصادفة وحدها.',
  reports:
    'التنبيه يخص البلاغات. فقد ترفعها حملة أو طريق تبليغ جديد أو ملفات متأخرة كما يرفعها العنف. تحقّق قبل أن تتصرف.',
  seen: 'المنشور',
  limit: 'الحد',
  expected: 'المتوقع',
  seriesTitle: '{place}',
  place: 'المكان',
  month: 'الشهر',
  p: 'p منفردة',
  pCorrected: 'p مصحَّحة',
};

/** Arabic words of the methods on unusual months. */
export const unusual: Widen<typeof english> = {
  farrington: {
    name: 'تنبيه مقارنةً بالسنوات السابقة (فارينغتون)',
    answers: 'هل يعلو شهر على الأشهر نفسها في السنوات السابقة؟',
    source:
      'فارينغتون وآخرون (1996)، شبه بواسون مع تخفيف وزن الموجات السابقة؛ وهولم (1979) لجميع الأشهر والأماكن',
    words: alert,
  },
  ears: {
    name: 'تنبيه مقارنةً بالأشهر القريبة (EARS C2)',
    answers: 'هل يعلو شهر على الأشهر السبعة التي تسبق آخر شهرين؟ للسلاسل القصيرة.',
    source: 'هوتواغنر وآخرون (2003)؛ وهولم (1979) لجميع الأشهر والأماكن',
    words: alert,
  },
  cusum: {
    name: 'ارتفاع بطيء (CUSUM)',
    answers: 'هل تستمر زيادات صغيرة شهرًا بعد شهر؟',
    source: 'المجموع التراكمي عن روسي وآخرين (1999)؛ تبديل الأشهر؛ وهولم (1979) لجميع السلاسل',
    words: {
      judged: alert.judged,
      six: alert.six,
      twelve: alert.twelve,
      twentyFour: alert.twentyFour,
      reports: alert.reports,
      limit: alert.limit,
      place: alert.place,
      p: alert.p,
      pCorrected: alert.pCorrected,
      rising:
        'تعلو الأشهر الأخيرة شهرًا بعد شهر على السنتين السابقتين في {places} (السلاسل المختبرة معًا: {tested}).',
      none: 'لا سلسلة من أصل {tested} تعلو أشهرها الأخيرة على السنتين السابقتين مدةً أطول مما تأتي به المصادفة.',
      since: '{place}: يبلغ مجموع الزيادات أعلاه في {month} ({p} بعد التصحيح).',
      slow: 'يجمع هذا الاختبار الزيادات الصغيرة ولا ينساها إلا ببطء. فقد يرفعه شهر مرتفع واحد مدةً طويلة، ويبدو موسم ذروته في الأشهر المفحوصة مثل ذلك تمامًا.',
      sumTitle: '{place}: مجموع الزيادات',
      sum: 'مجموع الزيادات',
      highest: 'الأعلى في',
      held: 'القراءات التي تصح فيها',
    },
  },
};
