import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { INITIATIVE_TOPICS, VENUES } from '#core/schema/initiative.ts';
import { PARTICIPANT_ROLES, PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { participantsByRole } from '#queries/participantsByRole.ts';
import { participantsByTopic } from '#queries/participantsByTopic.ts';
import { sessionsByVenue } from '#queries/sessionsByVenue.ts';
import { BarsFrame } from '#views/BarsFrame.tsx';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';

const GAP = missing('not-collected');
interface Props {
  readonly filters: Filters;
}

/** Women and men as the bars tell them apart. */
function useSexes() {
  const { t } = useI18n();
  return PARTICIPANT_SEXES.map((sex) => ({ id: sex, label: t.codes.sex[sex], color: SEX_COLOURS[sex] }));
}

/** Where sessions were held. */
export function SessionVenues({ filters }: Props) {
  const words = useBook(initiativesBook);
  const scopeOf = useScope();
  const asked = useAsk(sessionsByVenue, filters);
  const items = useMemo(
    () =>
      VENUES.map((venue) => ({
        id: venue,
        label: words.codes.venue[venue],
        cell: exact(asked.rows?.find((row) => row.venue === venue)?.sessions ?? 0) as Cell,
      })),
    [asked.rows, words],
  );
  const total = exact(items.reduce((sum, { cell }) => sum + (cell.kind === 'exact' ? cell.value : 0), 0));
  return (
    <BarsFrame
      id="venue"
      title={words.venues}
      subtitle={scopeOf(asked.filters)}
      counted={words.sessions}
      asked={[asked]}
      items={items}
      unit="sessions"
      color="var(--coverage-5)"
      order="value"
      total={total}
      height={160}
      footer={words.venuesNote}
    />
  );
}

/** Whom each topic reached. */
export function ParticipantTopics({ filters }: Props) {
  const words = useBook(initiativesBook);
  const scopeOf = useScope();
  const asked = useAsk(participantsByTopic, filters);
  const rows = INITIATIVE_TOPICS.map((topic) => ({
    id: topic,
    label: words.codes.topic[topic],
    cells: PARTICIPANT_SEXES.map(
      (sex) => asked.rows?.find((row) => row.topic === topic && row.sex === sex)?.participants ?? GAP,
    ),
  }));
  return (
    <GroupedBarsFrame
      id="topic"
      title={words.topics}
      subtitle={scopeOf(asked.filters)}
      asked={[asked]}
      kinds={useSexes()}
      rows={rows}
      unit="persons"
    />
  );
}

/** Who came: students, teachers, parents, other residents. */
export function ParticipantRoles({ filters }: Props) {
  const words = useBook(initiativesBook);
  const scopeOf = useScope();
  const asked = useAsk(participantsByRole, useTogether(filters));
  const rows = PARTICIPANT_ROLES.map((role) => ({
    id: role,
    label: words.codes.role[role],
    cells: PARTICIPANT_SEXES.map(
      (sex) => asked.rows?.find((row) => row.role === role && row.sex === sex)?.participants ?? GAP,
    ),
  }));
  return (
    <GroupedBarsFrame
      id="role"
      title={words.roles}
      subtitle={scopeOf(asked.filters)}
      asked={[asked]}
      kinds={useSexes()}
      rows={rows}
      unit="persons"
      {...(filters.districts.length > 0 ? { footer: `${words.together}. ` } : {})}
    />
  );
}
