import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** Arabic words of a screen whose records an atlas does not hold. */
export const ar: Widen<typeof en> = {
  lead: 'لا يحوي هذا الأطلس بعدُ شيئًا لهذه الشاشة.',
  missing: 'ما ينقص',
  bring: 'تُضاف السجلات من ملف، مثل CSV أو Excel أو KoBoToolbox، وتُعدّ وتُحمى قبل عرض أي شيء.',
  open: 'إضافة سجلات',
  folder: 'تأتي هذه الجداول مع مجلد المحافظة: ضع {files} بجانب سائر الملفات ثم ابنِ الأطلس من جديد.',
};
