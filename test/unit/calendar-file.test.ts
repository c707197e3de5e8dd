import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { calendarText } from '../../src/islands/checklist/calendarFile.ts';
import { planSteps } from '../../src/text/planSteps.ts';
import { stayAuthorised2025 } from '../../src/wizards/stay-authorised/2025-10.ts';
import { readChecklist } from '../content.ts';

const made = new Date('2026-11-28T12:34:56Z');

describe.each(localeIds)('a plan as a calendar file, in %s', (locale) => {
  const words = readChecklist(locale, 'stay-authorised', '2025-10');
  const steps = planSteps(locale, words, stayAuthorised2025, '2028-05');
  const text = calendarText(
    { locale, title: 'Plan', steps, address: 'https://csp.example.org/en/today/', name: 'anniversary-2028-05' },
    made,
  );
  // Another library than the one that wrote it.
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('is read as an event for each step, that lasts its whole day', () => {
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, '2028-02-01'],
      [true, '2028-02-01'],
      [true, '2028-04-01'],
      [true, '2028-05-01'],
      [true, '2029-05-01'],
    ]);
    expect(events.map(({ duration }) => duration.toString())).toEqual(steps.map(() => 'P1D'));
  });

  test('says what the page says, in its language, whatever signs are in it', () => {
    expect(events.map(({ summary, description }) => [summary, description])).toEqual(
      steps.map(({ name, text: said }) => [name, said]),
    );
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(new RegExp(`//${locale.toUpperCase()}$`));
  });

  test('has ids that stay the same, so that it replaces its own events, and the time when it was made', () => {
    expect(events.map(({ uid }) => uid)).toEqual(
      ['check', 'notice', 'make-up', 'anniversary', 'return'].map(
        (step) => `anniversary-2028-05-${step}@csp.example.org`,
      ),
    );
    for (const { component } of events)
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-28T12:34:56Z');
  });

  test('keeps to the form: lines of at most 75 octets, each ended by CR and LF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

test('a comma, a semicolon, a backslash and a line break arrive as they were', () => {
  const strange = 'one, two; three\\four\nfive “six” – ’seven’';
  const text = calendarText(
    {
      locale: 'en',
      title: 'Plan',
      steps: [{ id: 'a', when: '', name: strange, text: strange, day: '2027-01-01' }],
      address: 'https://csp.example.org/',
      name: 'x',
    },
    made,
  );
  const [event] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(strange);
  expect(event?.getFirstPropertyValue('description')).toBe(strange);
});
