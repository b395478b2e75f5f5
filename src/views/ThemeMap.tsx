import { type ReactNode, useMemo, useState } from 'react';
import { missing } from '#core/cell.ts';
import type { CellClass } from '#core/classes.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { places } from '#queries/places.ts';
import { clearSelection, moveMap, toggleDistrict } from '#state/actions.ts';
import { useAct, useFilters, useView } from '#state/useStore.ts';
import { Legend } from '#viz/Legend.tsx';
import { areasOfClass } from '#viz/map/areaState.ts';
import type { MapArc, MapCatchment, MapDot, MapEvents, MapPoint, MapRing } from '#viz/map/MapContent.ts';
import { MapFrame } from '#viz/map/MapFrame.tsx';
import { ClassMenu } from './ClassMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { useFigureDoor } from './figureDoor.ts';
import { PinButton } from './PinButton.tsx';
import { questionsOf } from './questionsOf.ts';
import type { ThemePicture } from './ThemePicture.ts';
import { useAreaNames } from './useAreaNames.ts';
import { type AnyAsked, useAsk } from './useAsk.ts';
import { useAskedAbout } from './useAskedAbout.ts';
import { useAtlas } from './useAtlas.ts';
import { useBreakFormat } from './useBreakFormat.ts';
import { useClassScale } from './useClassScale.ts';
import { usePicturing } from './usePicturing.ts';
import { useProvenanceNote } from './useProvenanceNote.ts';
import { useSourceNote } from './useSourceNote.tsx';
import { useWater } from './useWater.ts';
import { cellText } from './viewTable.ts';

export interface ThemeMapProps {
  readonly picture: ThemePicture;
  /** The level of the areas in the picture. */
  readonly level?: 'adm2' | 'adm3';
  readonly title?: string;
  readonly points?: readonly MapPoint[] | undefined;
  readonly rings?: readonly MapRing[] | undefined;
  readonly dots?: readonly MapDot[] | undefined;
  readonly catchments?: readonly MapCatchment[] | undefined;
  readonly arcs?: readonly MapArc[] | undefined;
  readonly arcTooltip?: ((id: string) => ReactNode) | undefined;
  readonly pointTooltip?: ((id: string) => ReactNode) | undefined;
  readonly dotTooltip?: ((id: string) => ReactNode) | undefined;
  readonly onPoint?: ((id: string) => void) | undefined;
  readonly hovered?: string | null | undefined;
  readonly onHover?: ((pcode: string | null) => void) | undefined;
  readonly onDrag?: MapEvents['onDrag'];
  readonly onPlace?: MapEvents['onPlace'];
  /** Further keys of the legend, such as those of marks. */
  readonly keys?: ReactNode;
  /** False keeps to the simple map, as for print. */
  readonly interactive?: boolean;
  /** Name of the map in links and among kept views; `map` unless told. */
  readonly frame?: string;
  /** What the map rests on beside its picture, and what goes with it into a report. */
  readonly account?: {
    readonly asked?: readonly AnyAsked[];
    /** In sentences. */
    readonly said?: readonly string[];
    /** True while there is no answer yet. */
    readonly working?: boolean;
  };
}

const GAP = missing('not-collected');

/** The map of one theme, linked to the selection, its classes frozen until the reader rescales. */
export function ThemeMap(props: ThemeMapProps) {
  const {
    picture,
    level = 'adm2',
    title = picture.title,
    keys,
    frame = 'map',
    account = {},
    ...drawn
  } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const filters = useFilters();
  const { outlines, summary } = useAtlas();
  const { districts } = filters;
  const nameOf = useAreaNames();
  const water = useWater();
  const named = useAsk(places, summary.filters);
  const act = useAct();
  const view = useView((state) => state.map);
  const { picturing, prepare } = usePicturing();
  const about = useAskedAbout(title, picture.asked);
  const [highlight, setHighlight] = useState<CellClass | null>(null);
  const formatBreak = useBreakFormat(picture);

  const cells = useMemo(() => [...picture.colour.values()], [picture.colour]);
  const classes = useClassScale(picture.theme, picture.measure, picture.standard, cells);
  const { scale, rescale, reset } = classes;
  const highlighted = useMemo(
    () => (highlight === null ? null : areasOfClass({ values: picture.colour, scale }, highlight)),
    [highlight, picture.colour, scale],
  );
  const rows = () => ({
    columns: [
      { id: `${level}_pcode`, label: t.coverage.area, kind: 'text' as const },
      { id: `${level}_name`, label: t.exports.name, kind: 'text' as const },
      { id: picture.measure, label: `${picture.title}, ${picture.unitText}`, kind: 'cell' as const },
    ],
    rows: outlines[level].features.map(({ properties: { pcode } }) => [
      pcode,
      nameOf(pcode),
      picture.said.get(pcode) ?? GAP,
    ]),
  });
  const { pick, selected } = useSelection(level, districts, outlines.adm3);
  const source = useSourceNote(picture.tables);
  const provenance = useProvenanceNote(picture.tables);
  const behind = [...picture.asked, ...(account.asked ?? [])];
  const isRead = useFigureDoor(frame, () =>
    account.working === true || behind.some(({ state }) => state === 'loading')
      ? null
      : {
          title,
          subtitle: title === picture.title ? picture.unitText : `${picture.title}, ${picture.unitText}`,
          said: account.said ?? [],
          table: {
            columns: [
              { id: `${level}_name`, label: t.coverage.area, kind: 'text' },
              { id: picture.measure, label: `${picture.title}, ${picture.unitText}`, kind: 'cell' },
            ],
            rows: outlines[level].features.map(({ properties: { pcode } }) => {
              const cell = picture.said.get(pcode) ?? GAP;
              return {
                id: pcode,
                cells: [
                  { text: nameOf(pcode) },
                  { text: cellText(cell, picture.unit, i18n), cell, unit: picture.unit },
                ],
              };
            }),
          },
          map: {
            level,
            values: picture.colour,
            scale,
            ramp: picture.ramp,
            title: `${picture.title}, ${picture.unitText}`,
            classes: scale.breaks
              .slice(1)
              .map((end, k) => format.range(formatBreak(scale.breaks[k]!), formatBreak(end))),
            points: drawn.points ?? [],
            arcs: drawn.arcs ?? [],
          },
          tables: picture.tables,
          questions: questionsOf(behind),
          filters: picture.asked[0]?.filters ?? filters,
        },
  );
  if (isRead) return null;
  return (
    <MapFrame
      {...drawn}
      title={title}
      picturing={picturing}
      tools={
        <>
          <ClassMenu classes={classes} cells={cells} ramp={picture.ramp} unit={picture.unit} />
          <PinButton frame={frame} title={title} />
          <ExportMenu compact picture={{ prepare }} table={rows} about={about} />
        </>
      }
      unit={picture.unitText}
      period={picture.period ? format.period(picture.period) : undefined}
      source={source}
      provenance={provenance}
      areas={outlines[level]}
      outerAreas={level === 'adm3' ? outlines.adm2 : undefined}
      values={picture.colour}
      scale={scale}
      ramp={picture.ramp}
      water={water}
      places={named.rows}
      selected={selected}
      highlighted={highlighted}
      describeArea={(pcode) =>
        `${nameOf(pcode)}: ${format.cell(picture.said.get(pcode) ?? GAP, picture.unit)}`
      }
      onToggle={(pcode) => act(pcode === null ? clearSelection() : toggleDistrict(pick(pcode)))}
      view={view ?? undefined}
      onViewChange={(next) => act(moveMap(next ?? null))}
      tooltip={picture.tooltip}
      legend={
        <Legend
          title={picture.title}
          unit={picture.unitText}
          scale={scale}
          ramp={picture.ramp}
          cells={cells}
          formatBreak={formatBreak}
          onHighlight={setHighlight}
          onRescale={rescale}
          onReset={reset}
        >
          {keys}
        </Legend>
      }
    />
  );
}

/** A click on a sub-district selects its district, since filters name districts. */
function useSelection(
  level: 'adm2' | 'adm3',
  districts: readonly string[],
  subDistricts: { readonly features: readonly { readonly properties: { readonly pcode: string } }[] },
) {
  return useMemo(() => {
    const pick = (pcode: string) => (level === 'adm3' ? pcode.slice(0, -3) : pcode);
    const selected =
      level === 'adm2'
        ? districts
        : subDistricts.features
            .map(({ properties }) => properties.pcode)
            .filter((pcode) => districts.includes(pick(pcode)));
    return { pick, selected };
  }, [level, districts, subDistricts]);
}
