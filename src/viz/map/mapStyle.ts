import type { StyleSpecification } from 'maplibre-gl';
import type { MapContent } from './MapContent.ts';
import type { MapColours } from './mapColours.ts';
import { mapFonts } from './mapFonts.ts';
import { mapLayers } from './mapLayers.ts';
import { mapSources } from './mapSources.ts';
import type { OriginAnchor } from './originAnchors.ts';

/** More areas than this get smaller names. */
const DENSE = 10;

/** The whole map as a MapLibre style, but for what feature state says: classes, selection and hover. */
export const mapStyle = (
  content: MapContent,
  origins: readonly OriginAnchor[],
  colours: MapColours,
): StyleSpecification => ({
  version: 8,
  'font-faces': mapFonts(),
  transition: { duration: 0, delay: 0 },
  sources: mapSources(content, origins),
  layers: mapLayers(colours, content.areas.features.length > DENSE),
});
