/** English words of a screen whose records an atlas does not hold. */
export const en = {
  lead: 'This atlas holds nothing for this screen yet.',
  missing: 'What is missing',
  bring:
    'Records come in as a file, such as CSV, Excel or KoBoToolbox. They are counted and protected before anything is shown.',
  open: 'Bring in records',
  folder:
    'These tables come with the folder of the governorate: put {files} beside the others and build the atlas again.',
} as const;
