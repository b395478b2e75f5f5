import { useRef, useState } from 'react';
import type { Logo } from '#core/report/document.ts';
import { useBook } from '#i18n/book.ts';
import { fill } from '#i18n/messages.ts';
import { reportBook } from '#i18n/report/book.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './ReportScreen.module.css';

const MAX_BYTES = 1_500_000;

export interface LogoPickerProps {
  readonly logos: readonly Logo[];
  readonly onChange: (logos: readonly Logo[]) => void;
}

/** The reader's own logos; they stay on this device and go into the files alone. */
export function LogoPicker({ logos, onChange }: LogoPickerProps) {
  const { builder: words } = useBook(reportBook);
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState<string | null>(null);
  const add = async (file: File) => {
    const logo = await readLogo(file).catch(() => null);
    setBad(logo ? null : file.name);
    if (logo) onChange([...logos, logo]);
  };
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <span>{words.logos}</span>
      <div className={styles.logos}>
        {logos.map((logo, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same logo may stand twice
          <span key={k} className={styles.logo}>
            <img src={logo.data} alt={logo.name} />
            <IconButton
              icon="close"
              size="s"
              label={fill(words.removeLogo, { name: logo.name })}
              onClick={() => onChange(logos.filter((_, other) => other !== k))}
            />
          </span>
        ))}
        <Button size="s" icon="plus" onClick={() => input.current?.click()}>
          {words.addLogo}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={words.addLogo}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void add(file);
          }}
        />
      </div>
      {bad && (
        <p role="alert" className={styles.bad}>
          {fill(words.badLogo, { name: bad })}
        </p>
      )}
    </div>
  );
}

async function readLogo(file: File): Promise<Logo> {
  if (!/^image\/(png|jpeg)$/.test(file.type) || file.size > MAX_BYTES) throw new RangeError(file.name);
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return { name: file.name, data: `data:${file.type};base64,${btoa(text)}`, width, height };
}
