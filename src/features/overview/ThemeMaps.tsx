import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { choose, toggleTable } from '#state/actions.ts';
import type { ChoiceValue } from '#state/choices.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCoveragePicture } from '#views/useCoveragePicture.tsx';
import { useOfficePoints } from '#views/useOfficePoints.ts';
import { useArrivalPicture, useIncidentPicture } from '#views/useThemePicture.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { SmallThemeMap } from './SmallThemeMap.tsx';
import styles from './ThemeMaps.module.css';

/** Name of the table twin in links. */
const TABLE = 'districts';

type Theme = ChoiceValue<'theme'>;

/** What each theme is made of; one whose table is empty has no map. */
const MADE_OF = { disputes: 'incident', arrivals: 'arrival', coverage: 'facility' } as const;

/** One large map, and a small one of each of the three themes that brings it forward. */
export function ThemeMaps({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t } = useI18n();
  const act = useAct();
  const { tables } = useAtlas().manifest;
  const wanted = useView((view) => view.choices.theme) ?? 'disputes';
  const themes = (Object.keys(MADE_OF) as Theme[]).filter((theme) => tables[MADE_OF[theme]].rows > 0);
  const chosen = themes.includes(wanted) ? wanted : (themes[0] ?? wanted);
  const pictures: Readonly<Record<Theme, ThemePicture>> = {
    disputes: useIncidentPicture(filters),
    arrivals: useArrivalPicture(filters),
    coverage: useCoveragePicture(filters.radius_km),
  };
  const points = useOfficePoints();
  const asTable = useView((view) => view.choices.tables?.includes(TABLE) ?? false);
  return (
    <Card
      title={themes.length === 3 ? t.overview.threeThemes : pictures[chosen].title}
      level={2}
      className={styles.card}
      actions={
        <Button size="s" icon={asTable ? 'map' : 'table'} onClick={() => act(toggleTable(TABLE))}>
          {asTable ? t.chart.asMap : t.chart.asTable}
        </Button>
      }
    >
      <div className={styles.body}>
        {themes.length > 1 && (
          <ul className={styles.small}>
            {themes.map((theme) => (
              <li key={theme}>
                <SmallThemeMap
                  picture={pictures[theme]}
                  pressed={theme === chosen}
                  onPress={() => act(choose('theme', theme === 'disputes' ? undefined : theme))}
                />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.large}>
          {asTable ? (
            <DistrictTable filters={filters} cases={cases} />
          ) : (
            <ThemeMap picture={pictures[chosen]} points={points} />
          )}
        </div>
      </div>
    </Card>
  );
}
