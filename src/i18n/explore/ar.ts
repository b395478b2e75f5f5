import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** Arabic words of the exploration screen. */
export const ar: Widen<typeof en> = {
  title: 'استكشاف',
  calendar: 'كل قضاء في كل شهر',
  calendarHint: 'اسحب على الأشهر لاختيار مدة، واضغط على قضاء لتحديده.',
  multiples: 'قضاءً قضاءً على مقياس واحد',
  slopes: 'مدتان لكل قضاء',
  slopesHint:
    'الخطوط السميكة: التغيّر أكبر من المصادفة ومن تفاوت الأشهر والسنوات المعتاد، واختُبرت الأقضية كلها معًا. المتقطعة: قد لا يكون هناك تغيّر. الأشرطة الباهتة: فترة 95٪ تشمل خطأ المعاينة والتقريب معًا.',
  scatter: 'القضايا مقابل الوافدين',
  scatterHint: 'تقارب الأقضية لا يعني تشابه الأسباب: سبع نقاط لا تُظهر سببًا. الصلبان: فترات 95٪.',
  cases: '{cases}، {unit}',
  arrivals: 'الأسر الوافدة، {unit}',
  running: 'المجموع التراكمي',
  runningNow: '{period}',
  runningBefore: 'الأشهر نفسها قبل سنة',
  runningTwo: 'الأشهر نفسها قبل سنتين',
  runningHint: 'يتراكم مقدار الشك شهرًا بعد شهر، ولا يمكن التمييز بين نطاقين متداخلين.',
  mix: 'مكوّنات القضايا بحسب القضاء',
  mixHint: 'حصص من جميع قضايا المدة أيًّا كان مرشّح القضايا.',
  compare: 'جنبًا إلى جنب',
  compareWhat: 'المقارنة',
  compareDistricts: 'قضاءان',
  comparePeriods: 'مدتان',
  against: 'مقابل',
  previous: 'المدة السابقة',
  yearEarlier: 'قبل سنة',
  first: 'الأول',
  second: 'الثاني',
  measure: 'المقياس',
  difference: 'الثاني مقارنةً بالأول',
  noClear: 'لا فرق واضحًا',
  count: 'القضايا',
  rate: 'المعدل لكل مئة ألف سنويًا',
  refused: 'لم تُرسم لقلة القضايا أو لأنها محجوبة: {names}',
};
