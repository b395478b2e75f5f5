import { describe, expect, it, vi } from 'vitest';
import { langParam } from '#state/langParam.ts';
import { applyPreferences, createPreferences, readStored } from '#state/preferences.ts';
import { STATE_PLACES } from '#state/statePlaces.ts';
import { keyMeaning } from '#state/useKeys.ts';
import { fakeAddress } from './context.ts';

function fakeStorage(initial: string | null = null) {
  let text = initial;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
    text: () => text,
  };
}
const broken = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
const open = (search = '', storage: Parameters<typeof readStored>[0] = null, languages = ['en-US']) => {
  const bar = fakeAddress(search);
  return { bar, preferences: createPreferences({ address: bar.address, storage, languages }) };
};

describe('preferences', () => {
  it('take the language of the link, then of the device, then of the browser', () => {
    const stored = fakeStorage('{"lang":"ar"}');
    expect(open('?lang=en', stored, ['ar']).preferences.get().lang).toBe('en');
    expect(open('', stored, ['en']).preferences.get().lang).toBe('ar');
    expect(open('', null, ['ar-IQ', 'en']).preferences.get().lang).toBe('ar');
    expect(open('?lang=tlh', null, ['fr']).preferences.get().lang).toBe('en');
  });

  it('are kept on the device', () => {
    const storage = fakeStorage();
    const { preferences } = open('', storage);
    const heard = vi.fn();
    preferences.subscribe(heard);
    preferences.set({ theme: 'dark', digits: 'arab' });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(JSON.parse(storage.text() ?? '')).toEqual({ lang: 'en', digits: 'arab', theme: 'dark' });
    expect(open('', storage).preferences.get()).toEqual({ lang: 'en', digits: 'arab', theme: 'dark' });
  });

  it('are repaired at the door', () => {
    for (const text of ['', 'null', '[]', '3', '{', '{"theme":"neon","digits":7,"lang":"toString"}'])
      expect(readStored(fakeStorage(text)), text).toEqual({});
    expect(readStored(fakeStorage('{"theme":"dark","digits":7}'))).toEqual({ theme: 'dark' });
  });

  it('survive a device without storage', () => {
    const { preferences } = open('', broken);
    preferences.set({ lang: 'ar' });
    expect(preferences.get()).toEqual({ lang: 'ar', digits: 'latn', theme: 'system' });
  });

  it('keep a link that names a language true to it', () => {
    const { bar, preferences } = open('?measure=count&lang=ar');
    preferences.set({ lang: 'en' });
    expect(bar.read()).toBe('?measure=count&lang=en');
    bar.address.write('?lang=en', 'push');
    preferences.set({ lang: 'ar' });
    bar.back();
    expect(bar.read()).toBe('?measure=count&lang=ar');
    const plain = open('?measure=count');
    plain.preferences.set({ lang: 'ar' });
    expect(plain.bar.read()).toBe('?measure=count');
  });

  it('are put on the document, the direction on its body', () => {
    const page = {
      documentElement: { lang: '', dir: '', dataset: {} as Record<string, string> },
      body: { dir: '' },
    };
    applyPreferences({ lang: 'ar', theme: 'dark' }, page as unknown as Document);
    expect(page).toEqual({
      documentElement: { lang: 'ar', dir: '', dataset: { theme: 'dark' } },
      body: { dir: 'rtl' },
    });
  });
});

describe('the language of a link', () => {
  it('is written beside the rest', () => {
    expect(langParam.write('', 'ar')).toBe('?lang=ar');
    expect(langParam.write('?lang=en&d=a,b', 'ar')).toBe('?d=a,b&lang=ar');
    expect(langParam.write('?lang=en', null)).toBe('');
  });
});

describe('where state lives', () => {
  it('keeps the view in the link and the reader’s wishes on the device', () => {
    expect(STATE_PLACES.filters).toBe('url');
    expect(STATE_PLACES.theme).toBe('device');
    expect(STATE_PLACES.canUndo).toBe('memory');
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    keyMeaning({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
  it('mean undo, redo and clear', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('z', { metaKey: true })).toBe('undo');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press('y', { ctrlKey: true })).toBe('redo');
    expect(press('Escape')).toBe('clear');
    expect(press('z')).toBeNull();
    expect(press('z', { ctrlKey: true, altKey: true })).toBeNull();
    expect(press('a', { ctrlKey: true })).toBeNull();
  });
  it('work on an Arabic keyboard and on a German one', () => {
    expect(press('ئ', { ctrlKey: true, code: 'KeyZ' })).toBe('undo');
    expect(press('غ', { ctrlKey: true, code: 'KeyY' })).toBe('redo');
    expect(press('z', { ctrlKey: true, code: 'KeyY' })).toBe('undo');
    expect(press('y', { ctrlKey: true, code: 'KeyZ' })).toBe('redo');
  });
});
