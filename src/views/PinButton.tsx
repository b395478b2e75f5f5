import { pinId } from '#core/report/pin.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useDeviceList } from '#state/deviceList.ts';
import { useStore, useView } from '#state/useStore.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { pins, togglePin } from './pins.ts';
import { useAtlas } from './useAtlas.ts';

/** Keeps a view for the notebook and for reports, with its filters as they are now; pressed again lets it go. */
export function PinButton({ frame, title }: { readonly frame: string; readonly title: string }) {
  const { t } = useI18n();
  const { manifest } = useAtlas();
  const store = useStore();
  const view = useView((state) => state);
  const kept = useDeviceList(pins);
  const pin = {
    screen: view.screen,
    link: store.link(view),
    frame,
    title,
    data_version: manifest.data_version,
    note: '',
  };
  const isKept = kept.some(({ id }) => id === pinId(pin));
  return (
    <IconButton
      icon="pin"
      label={isKept ? t.frame.unpin : t.frame.pin}
      pressed={isKept}
      onClick={() => togglePin(pin)}
    />
  );
}
