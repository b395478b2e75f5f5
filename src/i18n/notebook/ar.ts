import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** Arabic words of the notebook. */
export const ar: Widen<typeof en> = {
  title: 'دفتر الملاحظات',
  lead: 'العروض التي احتفظت بها مع ملاحظاتك. تبقى على هذا الجهاز ويمكن إدراجها في تقرير.',
  empty: 'لم تحتفظ بشيء بعد. اضغط على الدبوس في زاوية أي رسم بياني أو جدول.',
  note: 'ملاحظة',
  notePlaceholder: 'ماذا يُظهر هذا العرض، ولماذا يهمّ؟',
  open: 'فتح',
  remove: 'أزل {title}',
  up: 'حرّك {title} إلى أعلى',
  down: 'حرّك {title} إلى أسفل',
  stale: 'احتُفظ به من إصدار البيانات {before}، والأطلس يحمل الآن {now}.',
  toReport: 'أدرجها كلها في تقرير',
  removed: 'أُزيل {title}.',
  undo: 'تراجع',
  copy: 'نسخ نصًّا',
  copied: 'نُسخ',
};
