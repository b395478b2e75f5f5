import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES } from '#core/schema/incident.ts';
import {
  choose,
  clearSelection,
  dragPeriod,
  moveMap,
  openScreen,
  resetFilters,
  selectDistrict,
  setCategories,
  setDistricts,
  setMeasure,
  setPeriod,
  setRadius,
  toggleCategory,
  toggleChoice,
  toggleDistrict,
  toggleTable,
} from '#state/actions.ts';
import { createStore, MAX_UNDO } from '#state/store.ts';
import { context, fakeAddress } from './context.ts';

let clock = 0;
const open = (search = '') => {
  const bar = fakeAddress(search);
  const store = createStore({ context, address: bar.address, now: () => clock });
  return { store, bar, view: () => store.get().view };
};

beforeEach(() => {
  clock = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the view and its link', () => {
  it('opens on the link and says what it dropped', () => {
    const { store, view, bar } = open('?screen=flows&d=IQG99Q02&x=1');
    expect(view().screen).toBe('flows');
    expect(view().filters.districts).toEqual(['IQG99Q02']);
    expect(store.get().dropped).toEqual(['x=1']);
    store.dismissDropped();
    vi.runAllTimers();
    expect(store.get().dropped).toEqual([]);
    expect(bar.entries).toEqual(['?screen=flows&d=IQG99Q02']);
  });

  it('pushes a step, and Back and Forward follow', () => {
    const { store, bar, view } = open();
    store.act(setMeasure('count'));
    store.act(openScreen('trends'));
    expect(bar.entries).toEqual(['', '?measure=count', '?screen=trends&measure=count']);
    bar.back();
    expect(view().screen).toBe('overview');
    expect(view().filters.measure).toBe('count');
    bar.back();
    expect(view().filters.measure).toBe('rate');
    bar.forward();
    expect(view().filters.measure).toBe('count');
  });

  it('tells its listeners once a change, and not when nothing changed', () => {
    const { store, bar } = open();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.act(setMeasure('count'));
    store.act(setMeasure('count'));
    store.act(openScreen('nowhere'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(bar.entries).toHaveLength(2);
    stop();
    store.act(setMeasure('rate'));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps the language that the link names', () => {
    const { store, bar } = open('?lang=ar');
    store.act(setMeasure('count'));
    expect(bar.read()).toBe('?measure=count&lang=ar');
    expect(store.link({ ...store.get().view, screen: 'flows' })).toBe('?screen=flows&measure=count&lang=ar');
  });

  it('replaces the entry when the map moves, a little later', () => {
    const { store, bar } = open();
    for (let zoom = 1; zoom <= 5; zoom++) store.act(moveMap({ lat: 30.123456, lon: 47, zoom }));
    expect(bar.entries).toEqual(['']);
    vi.runAllTimers();
    expect(bar.entries).toEqual(['?map=30.1235,47,5']);
    expect(store.get().canUndo).toBe(false);
  });

  it('writes a waiting map move into the entry that is left', () => {
    const { store, bar } = open();
    store.act(moveMap({ lat: 30, lon: 47, zoom: 9 }));
    store.act(setMeasure('count'));
    expect(bar.entries).toEqual(['?map=30,47,9', '?measure=count&map=30,47,9']);
    vi.runAllTimers();
    expect(bar.entries).toHaveLength(2);
  });

  it('drops a waiting write when Back was pressed first', () => {
    const { store, bar } = open();
    store.act(setMeasure('count'));
    store.act(moveMap({ lat: 30, lon: 47, zoom: 9 }));
    bar.back();
    vi.runAllTimers();
    expect(bar.entries).toEqual(['', '?measure=count']);
  });
});

describe('undo and redo', () => {
  it('walk through the steps', () => {
    const { store, view, bar } = open();
    store.act(setMeasure('count'));
    store.act(toggleDistrict('IQG99Q02'));
    store.undo();
    expect(view().filters).toMatchObject({ measure: 'count', districts: [] });
    store.undo();
    expect(view().filters.measure).toBe('rate');
    expect(store.get()).toMatchObject({ canUndo: false, canRedo: true });
    store.undo();
    store.redo();
    store.redo();
    expect(view().filters).toMatchObject({ measure: 'count', districts: ['IQG99Q02'] });
    expect(store.get()).toMatchObject({ canUndo: true, canRedo: false });
    expect(bar.read()).toBe('?d=IQG99Q02&measure=count');
  });

  it('leave the screen and the map where the reader is', () => {
    const { store, view } = open();
    store.act(setMeasure('count'));
    store.act(openScreen('coverage'));
    store.act(moveMap({ lat: 30, lon: 47, zoom: 9 }));
    store.undo();
    expect(view()).toMatchObject({
      screen: 'coverage',
      map: { zoom: 9 },
      filters: { measure: 'rate' },
    });
  });

  it('forget what was undone after a new step', () => {
    const { store, view } = open();
    store.act(setMeasure('count'));
    store.undo();
    store.act(setMeasure('change'));
    expect(store.get().canRedo).toBe(false);
    store.redo();
    expect(view().filters.measure).toBe('change');
  });

  it('take a drag as one step, and a pause as its end', () => {
    const { store, view, bar } = open();
    const standard = view().filters.period;
    for (let month = 1; month <= 9; month++) {
      clock += 30;
      store.act(dragPeriod({ start: `2020-0${month}`, end: '2021-06' }));
    }
    vi.runAllTimers();
    expect(bar.entries).toEqual(['', '?from=2020-09&to=2021-06']);
    clock += 5000;
    store.act(dragPeriod({ start: '2019-01', end: '2019-12' }));
    store.undo();
    expect(view().filters.period).toEqual({ start: '2020-09', end: '2021-06' });
    store.undo();
    expect(view().filters.period).toEqual(standard);
    expect(store.get().canUndo).toBe(false);
  });

  it('keep two different drags apart', () => {
    const { store } = open();
    store.act(dragPeriod({ start: '2019-01', end: '2019-12' }));
    store.act(setRadius(7));
    store.act(setRadius(8));
    store.undo();
    expect(store.get().view.filters.radius_km).toBe(5);
    expect(store.get().view.filters.period.start).toBe('2019-01');
  });

  it('can take back a press of Back', () => {
    const { store, bar, view } = open();
    store.act(setMeasure('count'));
    bar.back();
    store.undo();
    expect(view().filters.measure).toBe('count');
  });

  it('are bounded', () => {
    const { store } = open();
    for (let k = 0; k < MAX_UNDO + 20; k++) store.act(toggleDistrict('IQG99Q01'));
    let steps = 0;
    while (store.get().canUndo) {
      store.undo();
      steps++;
    }
    expect(steps).toBe(MAX_UNDO);
  });
});

describe('actions', () => {
  it('toggle and select districts', () => {
    const { store, view } = open();
    store.act(toggleDistrict('IQG99Q03'));
    store.act(toggleDistrict('IQG99Q01'));
    expect(view().filters.districts).toEqual(['IQG99Q01', 'IQG99Q03']);
    store.act(toggleDistrict('IQG99Q03'));
    expect(view().filters.districts).toEqual(['IQG99Q01']);
    store.act(selectDistrict('IQG99Q02'));
    expect(view().filters.districts).toEqual(['IQG99Q02']);
    store.act(selectDistrict('IQG99Q02'));
    expect(view().filters.districts).toEqual([]);
    store.act(toggleDistrict('unknown'));
    expect(view().filters.districts).toEqual([]);
    store.act(setDistricts(['IQG99Q02', 'unknown']));
    expect(view().filters.districts).toEqual(['IQG99Q02']);
    store.act(setDistricts(context.districts));
    expect(view().filters.districts).toEqual([]);
  });

  it('hold a period within the extent, whichever end comes first', () => {
    const { store, view } = open();
    store.act(setPeriod({ start: '2030-01', end: '2010-01' }));
    expect(view().filters.period).toEqual(context.extent);
  });

  it('know that all categories is none named', () => {
    const { store, view } = open();
    store.act(setCategories(CATEGORIES));
    expect(view().filters.categories).toEqual([]);
    store.act(toggleCategory('drug_abuse'));
    expect(view().filters.categories).toEqual(['drug_abuse']);
    store.act(toggleCategory('dispute_tribal'));
    expect(view().filters.categories).toEqual(['dispute_tribal', 'drug_abuse']);
  });

  it('let go of the selection, and of nothing else', () => {
    const { store, view, bar } = open('?d=IQG99Q01&origin=IQG98&by=sex');
    store.act(clearSelection());
    expect(bar.read()).toBe('?by=sex');
    const before = bar.entries.length;
    store.act(clearSelection());
    expect(bar.entries).toHaveLength(before);
    expect(view().filters.districts).toEqual([]);
  });

  it('choose, unchoose and open tables', () => {
    const { store, bar } = open();
    store.act(choose('by', 'route'));
    store.act(toggleChoice('facility', 'north'));
    store.act(toggleTable('series'));
    store.act(toggleTable('map'));
    expect(bar.read()).toBe('?by=route&facility=north&tables=map,series');
    store.act(toggleTable('series'));
    store.act(toggleTable('map'));
    store.act(toggleChoice('facility', 'north'));
    store.act(choose('by', undefined));
    expect(bar.read()).toBe('');
  });

  it('reset the filters and keep the screen', () => {
    const { store, bar } = open('?screen=flows&measure=count&radius=9&map=30,47,8');
    store.act(resetFilters());
    expect(bar.read()).toBe('?screen=flows&map=30,47,8');
  });
});
